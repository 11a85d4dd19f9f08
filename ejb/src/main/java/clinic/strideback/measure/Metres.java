package clinic.strideback.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A distance in whole metres, 0 to 1,000 km. Distances are compared in whole metres, so that 8.8 km is exactly 1.10 times
 * 8.0 km, in whatever unit somebody typed them.
 */
public record Metres(int value) implements Comparable<Metres> {

    private static final int LONGEST = 1_000_000;

    public Metres {
        if (value < 0 || value > LONGEST) {
            throw new IllegalArgumentException("A distance lies between 0 and " + LONGEST + " m, not " + value);
        }
    }

    /** The distance of {@code entered} units, to the nearest metre. */
    public static Metres of(BigDecimal entered, DistanceUnit unit) {
        BigDecimal metres = entered.multiply(unit.metres()).setScale(0, RoundingMode.HALF_UP);
        if (metres.signum() < 0 || metres.compareTo(BigDecimal.valueOf(LONGEST)) > 0) {
            throw new IllegalArgumentException("A distance lies between 0 and " + LONGEST + " m, not " + metres);
        }
        return new Metres(metres.intValueExact());
    }

    /** This distance in the unit, with the given number of decimals; for showing, not for comparing. */
    public BigDecimal in(DistanceUnit unit, int decimals) {
        return BigDecimal.valueOf(value).divide(unit.metres(), decimals, RoundingMode.HALF_UP);
    }

    /** Both distances together. */
    public Metres plus(Metres other) {
        return new Metres(value + other.value);
    }

    @Override
    public int compareTo(Metres other) {
        return Integer.compare(value, other.value);
    }
}
