package clinic.strideback.report;

import clinic.strideback.measure.Metres;
import clinic.strideback.measure.Side;
import clinic.strideback.returntorun.OwnReturnView;
import clinic.strideback.returntorun.TrainingView.Week;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a runner is getting on, in the runner's own words.
 *
 * @param today    on the runner's calendar
 * @param day      days since it began; null if that day is not known
 * @param side     of the problem
 * @param way      where the runner stands and what opens the next stage; null before the first decision
 * @param since    since when at this stage
 * @param left     when each stage was left for the next one, by its number
 * @param weeks    the last six, the oldest first
 * @param needed   the weekly distance that the present gate asks for; null when it asks for none
 * @param pains    the last three weeks, day by day
 * @param ceiling  the most pain that the plan allows
 * @param strength of the back of the thighs
 * @param changes  what was decided, the newest first
 */
public record ProgressView(
        LocalDate today,
        @Nullable Integer day,
        Side side,
        @Nullable OwnReturnView way,
        @Nullable LocalDate since,
        Map<Integer, LocalDate> left,
        List<Week> weeks,
        @Nullable Metres needed,
        List<PainDay> pains,
        int ceiling,
        KeyTest strength,
        List<Change> changes)
        implements Serializable {

    public ProgressView {
        left = Map.copyOf(left);
        weeks = List.copyOf(weeks);
        pains = List.copyOf(pains);
        changes = List.copyOf(changes);
    }

    /**
     * One day.
     *
     * @param worst 0 to 10, in the morning or on a run; null where none was told
     */
    public record PainDay(LocalDate day, @Nullable Integer worst) implements Serializable {}

    /**
     * A decision about the stage.
     *
     * @param act     START, PROGRESS, STEP, HOLD, STEP_BACK
     * @param message what the therapist wrote to the runner; null for nothing
     */
    public record Change(
            LocalDate on,
            String act,
            int stage,
            @Nullable String message,
            @Nullable String by) implements Serializable {}

    /** The last week that is over; null where nothing was logged in it. */
    public @Nullable Metres lastWeek() {
        return weeks.stream()
                .filter(week -> !week.current())
                .reduce((former, later) -> later)
                .map(Week::done)
                .orElse(null);
    }

    /** The pain of today or of the last day before it that was told; null where none was. */
    public @Nullable PainDay lastPain() {
        return pains.stream()
                .filter(pain -> pain.worst() != null)
                .reduce((former, later) -> later)
                .orElse(null);
    }

    /** Days of which nothing was told. */
    public long daysUnknown() {
        return pains.stream().filter(pain -> pain.worst() == null).count();
    }
}
