package clinic.strideback.measure;

import java.math.BigDecimal;

/**
 * A force in newtons, as exact as it was entered.
 *
 * <p>Standard gravity 9.80665 m/s² and the international pound make both factors exact, so nothing is rounded here.
 */
public record Newtons(BigDecimal value) implements Comparable<Newtons> {

    static final BigDecimal PER_KILOGRAM_FORCE = new BigDecimal("9.80665");
    static final BigDecimal PER_POUND_FORCE = new BigDecimal("4.4482216152605");

    /** From the kilograms that a dynamometer displays. */
    public static Newtons ofKilogramsForce(BigDecimal kilograms) {
        return new Newtons(kilograms.multiply(PER_KILOGRAM_FORCE));
    }

    /** From the pounds that a dynamometer displays. */
    public static Newtons ofPoundsForce(BigDecimal pounds) {
        return new Newtons(pounds.multiply(PER_POUND_FORCE));
    }

    @Override
    public int compareTo(Newtons that) {
        return value.compareTo(that.value);
    }
}
