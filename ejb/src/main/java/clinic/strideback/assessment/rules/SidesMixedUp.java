package clinic.strideback.assessment.rules;

import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Whether left and right of a test were probably typed the wrong way round: each is more than the error off its own last value, and within the error of the
 * other's.
 */
public final class SidesMixedUp {

    private record Sides(BigDecimal left, BigDecimal right) {

        static Optional<Sides> of(FindingDefinition test, Map<String, Finding> findings) {
            return value(test, Side.LEFT, findings)
                    .flatMap(left -> value(test, Side.RIGHT, findings).map(right -> new Sides(left, right)));
        }

        private static Optional<BigDecimal> value(FindingDefinition test, Side side, Map<String, Finding> findings) {
            return Optional.ofNullable(
                            findings.get(FindingKey.of(test.code(), side).toString()))
                    .map(Finding::value);
        }

        boolean isCrossed(Sides before, MeasurementError error) {
            boolean bothMoved =
                    error.isExceededBetween(before.left, left) && error.isExceededBetween(before.right, right);
            return bothMoved
                    && !error.isExceededBetween(before.right, left)
                    && !error.isExceededBetween(before.left, right);
        }
    }

    private SidesMixedUp() {}

    /**
     * Asks it of one test; a side without a value, then or now, cannot be told.
     *
     * @param now  findings by key
     * @param last findings by key
     */
    public static boolean of(FindingDefinition test, Map<String, Finding> now, Map<String, Finding> last) {
        MeasurementError error = test.reading().error();
        return error != null
                && Sides.of(test, last)
                        .flatMap(before -> Sides.of(test, now).map(sides -> sides.isCrossed(before, error)))
                        .orElse(false);
    }
}
