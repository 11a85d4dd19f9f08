package clinic.strideback.report;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.measure.Side;
import clinic.strideback.returntorun.rules.GateVerdict;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A test that decides about running, with its last values. All of it is null for a test that was never taken.
 *
 * @param unable   could not be done on one side because of pain
 * @param unit     symbol of the values
 * @param involved LEFT or RIGHT; the weaker limb where both are
 * @param symmetry in per cent, rounded down; null for an angle
 * @param gap      degrees between the sides, rounded up; null for what is compared in per cent
 * @param limit    the gap that a gate tolerates
 * @param takenOn  the older of the two sides
 * @param verdict  of the next gate; null where it does not ask for this test
 * @param asks     what the gate asks for, in words
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
        @Nullable LocalDate takenOn,
        @Nullable Integer age,
        boolean stale,
        @Nullable AssessmentId assessment,
        @Nullable GateVerdict verdict,
        @Nullable String asks)
        implements Serializable {

    public boolean isTaken() {
        return takenOn != null;
    }
}
