package clinic.strideback.assessment.rules;

import clinic.strideback.measure.LimbSymmetry.Better;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of a measure since it was taken before.
 *
 * @param by in the canonical unit, negative when it fell
 */
public record Change(BigDecimal by, Kind kind) implements Serializable {

    /** Whether it is a change at all, and which way. */
    public enum Kind {
        /** Too small to tell from error of the measurement. */
        WITHIN_ERROR,
        /** More than the error, and to the good. */
        BETTER,
        /** More than the error, and to the bad. */
        WORSE,
        /** More than the error; neither direction is the better one. */
        REAL,
        /** Nobody has published how large the error is. */
        ERROR_UNKNOWN
    }

    /** The change of a test between two values in its canonical unit. */
    public static Change of(FindingDefinition test, BigDecimal before, BigDecimal now) {
        BigDecimal by = now.subtract(before);
        MeasurementError error = test.reading().error();
        if (error == null) {
            return new Change(by, Kind.ERROR_UNKNOWN);
        }
        return new Change(by, error.isExceededBetween(before, now) ? direction(test, by.signum()) : Kind.WITHIN_ERROR);
    }

    private static Kind direction(FindingDefinition test, int sign) {
        @Nullable Better better = test.reading().better();
        if (better == null || sign == 0) {
            return Kind.REAL;
        }
        return (sign > 0) == (better == Better.HIGHER) ? Kind.BETTER : Kind.WORSE;
    }
}
