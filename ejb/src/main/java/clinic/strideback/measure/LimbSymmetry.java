package clinic.strideback.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The limb symmetry index in per cent: 100 × involved ÷ uninvolved, turned round where a lower value is the better one.
 *
 * <p>Kept to 34 digits and never rounded before it meets a threshold. Where both limbs are injured there is no good one:
 * then it is the weaker limb over the stronger, and says so. It is a ratio of forces, times or repetitions; angles are
 * compared in degrees instead.
 */
public record LimbSymmetry(BigDecimal percent, Basis basis) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HARDLY_TRUE_ABOVE = new BigDecimal(130);
    private static final BigDecimal HARDLY_TRUE_BELOW = new BigDecimal(20);

    /** Which limb was divided by which. */
    public enum Basis {
        INVOLVED_OVER_UNINVOLVED,
        WEAKER_OVER_STRONGER
    }

    /** Whether more of it is better (force, repetitions) or less of it (a timed hop). */
    public enum Better {
        HIGHER,
        LOWER
    }

    /** Symmetry of a measure taken on both limbs; empty when the limb to compare with shows nothing. */
    public static Optional<LimbSymmetry> of(Side involvedSide, BigDecimal left, BigDecimal right, Better better) {
        return switch (involvedSide) {
            case LEFT -> ratio(left, right, better, Basis.INVOLVED_OVER_UNINVOLVED);
            case RIGHT -> ratio(right, left, better, Basis.INVOLVED_OVER_UNINVOLVED);
            case BILATERAL -> ratio(left.min(right), left.max(right), Better.HIGHER, Basis.WEAKER_OVER_STRONGER);
        };
    }

    private static Optional<LimbSymmetry> ratio(BigDecimal involved, BigDecimal other, Better better, Basis basis) {
        BigDecimal above = better == Better.HIGHER ? involved : other;
        BigDecimal below = better == Better.HIGHER ? other : involved;
        if (other.signum() <= 0 || below.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal percent = above.multiply(HUNDRED).divide(below, MathContext.DECIMAL128);
        return Optional.of(new LimbSymmetry(percent, basis));
    }

    /** How much is missing to equal limbs: 100 − index, negative when the involved limb is the better one. */
    public BigDecimal deficit() {
        return HUNDRED.subtract(percent);
    }

    /** Whether the index is below the threshold, in per cent, without rounding. */
    public boolean isBelow(BigDecimal threshold) {
        return percent.compareTo(threshold) < 0;
    }

    /** Above 130 % or below 20 %: more likely a side mixed up or a slipped dynamometer than a limb. */
    public boolean isHardlyTrue() {
        return percent.compareTo(HARDLY_TRUE_ABOVE) > 0 || isBelow(HARDLY_TRUE_BELOW);
    }

    /** For display only. */
    public BigDecimal rounded(int decimals) {
        return percent.setScale(decimals, RoundingMode.HALF_UP);
    }
}
