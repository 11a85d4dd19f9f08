package clinic.strideback.returntorun;

import clinic.strideback.measure.Metres;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The return to running in the runner's words.
 *
 * @param step     where the runner stands and what to do
 * @param calm     pain up to here: carry on
 * @param ceiling  pain up to here: finish, add nothing; above: stop
 * @param advice   what the last session asks for: STOP, REVIEW, STEP_BACK, REPEAT_PREVIOUS, HOLD, PROGRESS
 * @param message  what the therapist wrote with the last decision
 * @param said     the day of that decision
 * @param next     the stage that comes next; null at the last one
 * @param unlocks  what opens it
 */
public record OwnReturnView(
        StepView step,
        int calm,
        int ceiling,
        String advice,
        int restHours,
        @Nullable String message,
        LocalDate said,
        @Nullable Integer next,
        List<Unlock> unlocks)
        implements Serializable {

    private static final String RESTS = "STEP_BACK";
    private static final int HOURS = 24;
    private static final Set<String> STOPS = Set.of("STOP", "REVIEW");
    private static final Set<String> CAUTIONS = Set.of("STOP", "REVIEW", "STEP_BACK", "REPEAT_PREVIOUS");

    /**
     * One thing that opens the next stage.
     *
     * @param text  in plain words, in the runner's language
     * @param done  fulfilled today
     * @param value where the runner stands; null where there is no number to tell
     * @param unit  percent, score, count, reps, deg
     * @param tested looked at in the clinic; not told by the runner's own log
     */
    public record Unlock(
            String text, boolean done, @Nullable BigDecimal value, String unit, boolean tested)
            implements Serializable {}

    /** The last sessions ask for something that nobody may overlook. */
    public boolean isCautioned() {
        return CAUTIONS.contains(advice);
    }

    /** No run before somebody has talked with the runner. */
    public boolean isStopped() {
        return STOPS.contains(advice);
    }

    /**
     * The first day on which a run is in place again after a session that asks for rest; null where none is asked for.
     *
     * @param last the day of the last run
     */
    public @Nullable LocalDate restsUntil(LocalDate last) {
        return RESTS.equals(advice) ? last.plusDays((restHours + HOURS - 1) / HOURS) : null;
    }

    /** The longest single run that stays within what the leg knows. */
    public @Nullable Metres most() {
        return step.most();
    }
}
