package clinic.strideback.patient.rules;

import clinic.strideback.shared.rules.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One way in which one trait can compare, and what it weighs.
 *
 * @param agreement what it says of two persons of whom it holds
 * @param threshold 0 where the comparison needs none
 * @param m         the share of pairs of one and the same person that compare like this
 * @param u         the share of pairs of two persons that compare like this
 */
public record DuplicateRow(
        Agreement agreement, BigDecimal threshold, BigDecimal m, BigDecimal u, String source, Evidence evidence) {

    public DuplicateRow {
        Comparison.of(agreement.trait(), agreement.closeness());
    }

    public String id() {
        return agreement.id();
    }

    public Trait trait() {
        return agreement.trait();
    }

    boolean holds(PersonTraits a, PersonTraits b) {
        return trait().isKnownOf(a, b)
                && Comparison.of(trait(), agreement.closeness()).holds(a, b, threshold.doubleValue());
    }

    /** log2(m/u), to two decimals, so that what is shown adds up. */
    static BigDecimal weight(BigDecimal m, BigDecimal u) {
        if (!isShare(m) || !isShare(u)) {
            throw new IllegalArgumentException("m and u lie above 0 and at most at 1, not " + m + " and " + u);
        }
        double bits = Math.log(m.doubleValue() / u.doubleValue()) / Math.log(2);
        return BigDecimal.valueOf(bits).setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }
}
