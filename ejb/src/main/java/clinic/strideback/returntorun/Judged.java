package clinic.strideback.returntorun;

import clinic.strideback.careplan.ActivePlan;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.GateJudgement;
import clinic.strideback.returntorun.rules.GateVerdict;
import clinic.strideback.returntorun.rules.JudgedSession;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.ResponseTable.Proposal;
import clinic.strideback.returntorun.rules.Stage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known and judged about one episode today: what a page shows, what the runner reads, and what a decision keeps.
 *
 * @param standing where the episode stands
 * @param gate     the criteria on the way on, in the order of the table
 * @param cap      the lowest limit of the stage; null when nothing limits it
 * @param proposal null before the first decision
 */
record Judged(
        Known known,
        StagePosition standing,
        List<GateJudgement> gate,
        @Nullable Limit cap,
        @Nullable Proposal proposal) {

    static final String START_RULE = "START";

    /**
     * What the judgement rests on.
     *
     * @param ceiling the most pain that the active phase allows
     * @param sides   what was measured left and right behind a measure
     * @param usual   a week's distance before the injury, or the goal; null when nobody has asked
     * @param seen    what the therapist has vouched for
     */
    record Known(
            LocalDate today,
            @Nullable ActivePlan plan,
            PainScore ceiling,
            Map<String, Sides> sides,
            List<JudgedSession> sessions,
            @Nullable Metres usual,
            List<SeenCriterion> seen) {}

    /** Both sides of a test, with the symbol of their unit. */
    record Sides(BigDecimal left, BigDecimal right, String unit) {}

    /** A limit of the stage and where it comes from: a row of the tables, the phase of the plan, or the missing plan. */
    record Limit(Stage stage, String rule) {
        static final String PHASE = "PHASE";
        static final String NO_PLAN = "NO_PLAN";
    }

    @Nullable
    Position position() {
        return standing.position();
    }

    boolean isGateOpen() {
        return gate.stream().map(GateJudgement::verdict).allMatch(GateVerdict::opens);
    }

    /** A number that changes with the facts, the tables and the decisions so far; a decision on anything else is refused. */
    long basis() {
        ActivePlan plan = known.plan();
        String all = Stream.of(
                        ReturnToRunTables.VERSION,
                        standing.decisions,
                        known.today(),
                        plan == null ? "" : plan.protocol().code(),
                        plan == null ? "" : plan.phase().code(),
                        known.ceiling(),
                        known.sessions(),
                        String.valueOf(known.usual()),
                        gate,
                        String.valueOf(cap),
                        proposedRule())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    Act proposedAct() {
        return proposal == null ? Act.START : Act.of(proposal, position());
    }

    /** Where the proposal leads; walking, before the first decision. */
    Position proposedTarget() {
        Position present = position();
        if (proposal == null || present == null) {
            return Position.startOf(Stage.WALK);
        }
        return proposedAct() == Act.HOLD ? present : proposal.target();
    }

    String proposedRule() {
        return proposal == null ? START_RULE : proposal.rule().id();
    }
}
