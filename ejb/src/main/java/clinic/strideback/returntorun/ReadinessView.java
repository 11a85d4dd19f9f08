package clinic.strideback.returntorun;

import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.rules.GateVerdict;
import clinic.strideback.shared.EpisodeId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a runner stands, what the way on asks for, what the system proposes, and what was decided so far.
 *
 * @param version   how many decisions stand behind this view; a form carries it back
 * @param basis     changes with every fact that the judgement rests on; a decision carries it back
 * @param step      where the runner stands; null before the first decision
 * @param next      the stage behind the gate; null at the last one
 * @param gate      what it asks for: open criteria first, then in the order of the table
 * @param limit     what limits the stage; null when nothing does
 * @param usual     a week's distance before the injury, or the goal; null when nobody has asked
 * @param decisions the newest first
 */
public record ReadinessView(
        EpisodeId episode,
        long version,
        long basis,
        LocalDate today,
        @Nullable StepView step,
        @Nullable LocalDate since,
        @Nullable Integer next,
        List<CriterionRow> gate,
        @Nullable Limit limit,
        Proposal proposal,
        int ceiling,
        @Nullable Plan plan,
        @Nullable Metres usual,
        TrainingView training,
        List<DecisionRow> decisions,
        String tableVersion)
        implements Serializable {

    /**
     * What limits the stage.
     *
     * @param rule  the row of the table, or PHASE, or NO_PLAN
     * @param title in words; empty for the latter two
     */
    public record Limit(int stage, String rule, String title, String because) implements Serializable {}

    /**
     * What the system proposes.
     *
     * @param action    as the table says it: STOP, REVIEW, STEP_BACK, REPEAT_PREVIOUS, HOLD, PROGRESS; START before the first decision
     * @param act       what that comes to
     * @param restHours relative rest before the next session; 0 for none
     */
    public record Proposal(
            String action, Act act, int stage, int step, String rule, String title, String because, int restHours)
            implements Serializable {}

    /** The care plan in force. */
    public record Plan(String protocol, int version, String phase) implements Serializable {}

    /** How many criteria have this verdict. */
    public long count(String verdict) {
        return gate.stream()
                .filter(row -> row.verdict() == GateVerdict.valueOf(verdict))
                .count();
    }

    /** A limit below the present stage. */
    public boolean isBeyondLimit() {
        return limit != null && step != null && limit.stage() < step.stage();
    }

    /** How long the runner has been at this stage, in days, today included. */
    public @Nullable Long days() {
        return since == null ? null : ChronoUnit.DAYS.between(since, today) + 1;
    }
}
