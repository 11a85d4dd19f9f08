package clinic.strideback.load;

import clinic.strideback.measure.EffortRating;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A walk or run, for whoever judges by it.
 *
 * @param on        the runner's own day
 * @param enteredAt when it was told: it tells apart what came before and after a decision of the same day
 */
public record LoggedRun(
        LocalDate on,
        Metres distance,
        @Nullable Integer minutes,
        @Nullable EffortRating effort,
        @Nullable PainScore painDuring,
        RunRow.Signs signs,
        Instant enteredAt) {}
