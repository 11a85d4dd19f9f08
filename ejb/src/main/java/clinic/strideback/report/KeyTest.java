package clinic.strideback.report;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.measure.Side;
import clinic.strideback.returntorun.CriterionRow;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A test that decides about running, with its last values. All of it is null for a test that was never taken.
 *
 * @param unable   could not be done on one side because of pain
 * @param unit     symbol of the values
 * @param involved where both sides are, the weaker one of a strength; of anything else, both
 * @param symmetry in per cent, rounded down; null for an angle
 * @param gap      degrees between the sides, rounded up; null for what is compared in per cent
 * @param limit    the gap that a gate tolerates
 * @param measured when, by the older of the two sides
 * @param asked    what the next gate asks of this test; null where it asks nothing
 */
public record KeyTest(
        String code,
        String label,
        @Nullable BigDecimal left,
        @Nullable BigDecimal right,
        boolean unable,
        String unit,
        Side involved,
        @Nullable BigDecimal symmetry,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal limit,
        @Nullable Measured measured,
        @Nullable CriterionRow asked)
        implements Serializable {

    /**
     * When and where the values were taken.
     *
     * @param age   in days
     * @param stale too old to decide by
     */
    public record Measured(LocalDate on, int age, boolean stale, AssessmentId assessment) implements Serializable {

        static Measured of(LatestFinding found, LocalDate today) {
            int age = (int) ChronoUnit.DAYS.between(found.takenOn(), today);
            return new Measured(found.takenOn(), age, age >= Retest.DAYS, found.assessment());
        }
    }

    public boolean isTaken() {
        return measured != null;
    }
}
