package clinic.strideback.proposal;

import clinic.strideback.proposal.TrialView.Answer;
import clinic.strideback.proposal.TrialView.Kind;
import clinic.strideback.proposal.TrialView.Row;
import clinic.strideback.proposal.rules.AnswerChange;
import clinic.strideback.proposal.rules.ProposalJudgement;
import clinic.strideback.proposal.rules.ProposalRules;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.rules.Facts;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Judges past decisions by what is in force and by a draft, and keeps those that would be answered otherwise. */
final class Trial {

    /** The most that are listed; all are counted. */
    static final int LISTED = 100;

    private final ProposalRules inForce;
    private final ProposalRules drafted;
    private final RuleWords words;
    private final ZoneId zone;
    private final Map<String, Long> kinds = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int differ;

    Trial(ProposalRules inForce, ProposalRules drafted, RuleWords words, ZoneId zone) {
        this.inForce = inForce;
        this.drafted = drafted;
        this.words = words;
        this.zone = zone;
    }

    void judge(Tuple decided) {
        Facts facts = Snapshot.facts(decided.get("facts", String.class));
        AnswerChange change = new AnswerChange(inForce.judge(facts), drafted.judge(facts));
        if (change.differs()) {
            differ++;
            kinds.merge(change.kind(), 1L, Long::sum);
            if (differ <= LISTED) {
                rows.add(row(decided, change));
            }
        }
    }

    private Row row(Tuple decided, AnswerChange change) {
        return new Row(
                new PatientId(decided.get("patient_id", UUID.class)),
                new EpisodeId(decided.get("episode_id", UUID.class)),
                decided.get("family", String.class),
                decided.get("given", String.class),
                decided.get("decided_at", Instant.class).atZone(zone),
                answer(change.before().base()),
                answer(change.after().base()),
                String.join(", ", change.gained()),
                String.join(", ", change.lost()));
    }

    private Answer answer(ProposalJudgement judged) {
        String rule = judged.rule().id();
        return new Answer(rule, words.text(rule + ".title"), judged.protocol().orElse(null));
    }

    int differ() {
        return differ;
    }

    /** The most frequent first. */
    List<Kind> kinds() {
        return kinds.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparingLong(Kind::count).reversed())
                .toList();
    }

    List<Row> rows() {
        return rows;
    }
}
