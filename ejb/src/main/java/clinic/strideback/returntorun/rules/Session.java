package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.Metres;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One logged walk or run.
 *
 * @param on      the day in the runner's own time zone
 * @param minutes how long it took; absent when not told
 */
public record Session(
        LocalDate on, Metres distance, @Nullable Integer minutes, PainResponse pain) {}
