package clinic.strideback.web.drawing;

import org.jspecify.annotations.Nullable;

/** Left grows left, right grows right, the longer fills its half; the tick stands at 90 % of the uninvolved limb. */
public final class LimbBars {
    private static final double SPINE = 59;
    private static final double CLEAR_OF_SPINE = 3;
    private static final double LONGEST = 50;
    private static final double TICK_AT = 0.9;

    private LimbBars() {}

    /** The bar of one side, {@code LEFT} or {@code RIGHT}; empty when its value is not known. */
    public static String bar(@Nullable Number left, @Nullable Number right, String side) {
        Number own = "LEFT".equals(side) ? left : right;
        if (own == null || longer(left, right) <= 0) {
            return "";
        }
        double length = LONGEST * own.doubleValue() / longer(left, right);
        double start = "LEFT".equals(side) ? SPINE - CLEAR_OF_SPINE - length : SPINE + CLEAR_OF_SPINE;
        return Path.rectangle(start, 9, length, 12);
    }

    /** The tick on the involved side; empty when the other limb is not known. */
    public static String mark(@Nullable Number left, @Nullable Number right, String involved) {
        boolean leftIsInvolved = "LEFT".equals(involved);
        Number other = leftIsInvolved ? right : left;
        if (other == null || longer(left, right) <= 0) {
            return "";
        }
        double distance = CLEAR_OF_SPINE + LONGEST * TICK_AT * other.doubleValue() / longer(left, right);
        return "M" + Path.number(leftIsInvolved ? SPINE - distance : SPINE + distance) + " 4v22";
    }

    private static double longer(@Nullable Number left, @Nullable Number right) {
        return Math.max(left == null ? 0 : left.doubleValue(), right == null ? 0 : right.doubleValue());
    }
}
