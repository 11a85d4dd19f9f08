package clinic.strideback.returntorun;

import clinic.strideback.careplan.SeenWord;
import clinic.strideback.returntorun.CriterionRow.Series;
import clinic.strideback.returntorun.Judged.Sides;
import clinic.strideback.returntorun.OwnReturnView.Unlock;
import clinic.strideback.returntorun.rules.Established;
import clinic.strideback.returntorun.rules.GateJudgement;
import clinic.strideback.returntorun.rules.PainMonitoring;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.ResponseTable;
import clinic.strideback.returntorun.rules.Stage;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Comparison;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a judgement into words, for the therapist and for the runner. */
final class ReadinessSheet {

    private static final String TITLE = ".title";
    private static final String BECAUSE = ".because";

    private final Judged judged;
    private final Map<String, String> gates;
    private final Map<String, String> caps;
    private final Map<String, String> responses;
    private final TrainingSheet training;

    ReadinessSheet(Judged judged, List<ReadinessDecision> made, Locale locale) {
        this.judged = judged;
        this.gates = ReturnToRunTables.texts("gates", locale);
        this.caps = ReturnToRunTables.texts("caps", locale);
        this.responses = ReturnToRunTables.texts("responses", locale);
        this.training = new TrainingSheet(judged, DecisionCheck.standing(made));
    }

    ReadinessView view(EpisodeId episode, List<DecisionRow> decisions) {
        Position present = judged.position();
        return new ReadinessView(
                episode,
                judged.standing().decisions,
                judged.basis(),
                judged.known().today(),
                present == null ? null : StepView.of(present, training.most()),
                present == null ? null : judged.standing().stageSince,
                next(present),
                judged.gate().stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(row -> !row.isOpen()))
                        .toList(),
                limit(),
                proposal(),
                judged.known().ceiling().value(),
                plan(),
                judged.known().usual(),
                training.view(),
                decisions,
                ReturnToRunTables.VERSION);
    }

    OwnReturnView own(@Nullable ReadinessDecision last) {
        Position present = Objects.requireNonNull(judged.position());
        ReadinessView.Proposal proposal = proposal();
        return new OwnReturnView(
                StepView.of(present, training.most()),
                new PainMonitoring(judged.known().ceiling()).greenMax().value(),
                judged.known().ceiling().value(),
                proposal.action(),
                proposal.restHours(),
                last == null ? null : last.message,
                last == null ? judged.known().today() : last.decidedOn,
                next(present),
                judged.gate().stream().map(this::unlock).toList());
    }

    private static @Nullable Integer next(@Nullable Position present) {
        return present == null
                ? Integer.valueOf(Stage.WALK.number())
                : present.stage().next().map(Stage::number).orElse(null);
    }

    private CriterionRow row(GateJudgement judgement) {
        Criterion criterion = judgement.criterion().criterion();
        Fact fact = judgement.fact();
        Answer answer = fact == null ? null : fact.answer();
        String id = judgement.criterion().id();
        return new CriterionRow(
                id,
                text(gates, id + TITLE),
                text(gates, id + BECAUSE),
                text(gates, id + ".source"),
                criterion.evidence(),
                judgement.criterion().established(),
                judgement.verdict(),
                shown(answer, criterion),
                Answer.UNABLE.equals(answer),
                unit(criterion),
                series(criterion.measure()),
                fact == null ? null : fact.takenOn(),
                fact == null ? null : fact.origin(),
                version(id));
    }

    private long version(String criterion) {
        return judged.known().seen().stream()
                .filter(seen -> seen.criterion().equals(criterion))
                .findFirst()
                .map(seen -> SeenWord.version(seen.word()))
                .orElse(0L);
    }

    private Unlock unlock(GateJudgement judgement) {
        Fact fact = judgement.fact();
        return new Unlock(
                text(gates, judgement.criterion().id() + ".runner"),
                judgement.verdict().opens(),
                told(fact == null ? null : fact.answer(), judgement.criterion().criterion()),
                unit(judgement.criterion().criterion()),
                judgement.criterion().established() != Established.FROM_LOG);
    }

    /** Nothing where there may be none of something: a number beside "no warning sign" would be a riddle. */
    static @Nullable BigDecimal told(@Nullable Answer answer, Criterion criterion) {
        boolean none = criterion.threshold().equals("0") && unit(criterion).equals("count");
        return none ? null : shown(answer, criterion);
    }

    /** Rounded away from the threshold, so that 84.97 never reads as the 85 that it is not. */
    private static @Nullable BigDecimal shown(@Nullable Answer answer, Criterion criterion) {
        BigDecimal exact = answer == null ? null : answer.number();
        RoundingMode mode = criterion.comparison() == Comparison.AT_LEAST ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return exact == null ? null : exact.setScale(unit(criterion).equals("ratio") ? 2 : 1, mode);
    }

    /** "deg", "percent", "reps": the table's code without its signs, as a key of words. */
    private static String unit(Criterion criterion) {
        String code = criterion.unit();
        return code.equals("%") ? "percent" : code.replaceAll("[{}]", "");
    }

    private Series series(String measure) {
        Sides sides = judged.known().sides().get(measure);
        if (sides != null) {
            return new Series(List.of(sides.left(), sides.right()), sides.unit());
        }
        return measure.startsWith("weekShare") ? training.lastWeeks() : Series.NONE;
    }

    private ReadinessView.@Nullable Limit limit() {
        Judged.Limit limit = judged.cap();
        if (limit == null) {
            return null;
        }
        String rule = limit.rule();
        Map<String, String> words = caps.containsKey(rule + TITLE) ? caps : responses;
        return new ReadinessView.Limit(
                limit.stage().number(),
                rule,
                words.getOrDefault(rule + TITLE, ""),
                words.getOrDefault(rule + BECAUSE, ""));
    }

    private ReadinessView.Proposal proposal() {
        Position target = judged.proposedTarget();
        ResponseTable.Proposal proposal = judged.proposal();
        String rule = judged.proposedRule();
        return new ReadinessView.Proposal(
                proposal == null ? Judged.START_RULE : proposal.action().name(),
                judged.proposedAct(),
                target.stage().number(),
                target.step(),
                rule,
                responses.getOrDefault(rule + TITLE, ""),
                responses.getOrDefault(rule + BECAUSE, ""),
                proposal == null ? 0 : proposal.restHours());
    }

    private ReadinessView.@Nullable Plan plan() {
        var plan = judged.known().plan();
        return plan == null
                ? null
                : new ReadinessView.Plan(
                        plan.protocol().code(),
                        plan.protocol().version(),
                        plan.phase().code());
    }

    private static String text(Map<String, String> words, String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
