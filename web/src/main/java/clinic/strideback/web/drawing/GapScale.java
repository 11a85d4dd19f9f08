package clinic.strideback.web.drawing;

import org.jspecify.annotations.Nullable;

/** Degrees apart on a line whose end is 1.6 times what is tolerated; a wider gap stays at the end. */
public final class GapScale {
    private static final double START = 6;
    private static final double LENGTH = 106;
    private static final double END_IN_LIMITS = 1.6;

    private GapScale() {}

    /** The tolerated part of the line. */
    public static String allowed(@Nullable Number limit) {
        return limit == null ? "" : Path.rectangle(START, 11, LENGTH / END_IN_LIMITS, 8);
    }

    /** The tick at the limit. */
    public static String mark(@Nullable Number limit) {
        return limit == null ? "" : "M" + Path.number(START + LENGTH / END_IN_LIMITS) + " 6v18";
    }

    /** The gap itself; empty when the limit is not known, since the line has no scale then. */
    public static String dot(@Nullable Number gap, @Nullable Number limit) {
        if (gap == null || limit == null || limit.doubleValue() <= 0) {
            return "";
        }
        double share = Math.min(1, Math.abs(gap.doubleValue()) / (limit.doubleValue() * END_IN_LIMITS));
        return Path.disc(START + LENGTH * share, 15, 5);
    }
}
