package clinic.strideback.returntorun;

import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.Judged.Known;
import clinic.strideback.returntorun.ReadinessDecision.Choice;
import clinic.strideback.returntorun.rules.GateJudgement;
import clinic.strideback.returntorun.rules.JudgedSession;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.ResponseTable.Proposal;
import clinic.strideback.returntorun.rules.Stage;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Episodes as tests speak of them. */
final class Stories {

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final Subject SUBJECT = new Subject(PatientId.random(), new ClinicId(UUID.randomUUID()), EpisodeId.random());

    private Stories() {}

    static Stamp daysAgo(int days) {
        LocalDate day = TODAY.minusDays(days);
        return new Stamp(new PersonId(UUID.randomUUID()), noon(day), day);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Where an episode stands that came to this stage so many days ago. */
    static StagePosition at(Position position, int daysAgo) {
        StagePosition standing = new StagePosition();
        standing.follow(List.of(decision(Act.START, position, daysAgo)));
        return standing;
    }

    static ReadinessDecision decision(Act act, Position target, int daysAgo) {
        return new ReadinessDecision(
                UUID.randomUUID(),
                SUBJECT,
                judged(new StagePosition(), Map.of(), List.of()),
                new Choice(act, target, null, null),
                daysAgo(daysAgo));
    }

    /** What is judged with these measures known. */
    static Judged judged(StagePosition standing, Map<String, Answer> measures, List<JudgedSession> sessions) {
        Facts facts = new Facts();
        measures.forEach(facts::add);
        Position present = standing.position();
        List<GateJudgement> gate = present == null
                ? ReadinessJudge.GATES.judgeEntry(Stage.WALK, facts)
                : ReadinessJudge.GATES.judgeGateFrom(present.stage(), facts);
        return new Judged(known(sessions), standing, gate, null, proposal(present, facts));
    }

    private static Known known(List<JudgedSession> sessions) {
        return new Known(TODAY, null, new PainScore(3), Map.of(), sessions, null, List.of());
    }

    private static @Nullable Proposal proposal(@Nullable Position present, Facts facts) {
        return present == null ? null : ReturnToRunTables.responses().propose(facts, present, ReadinessJudge.STEPS);
    }
}
