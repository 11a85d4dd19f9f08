package clinic.strideback.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** A distance as people type it, in the unit that is chosen beside it. */
public final class TypedDistance {

    /** As many as are kept; more would be rounded without a word. */
    private static final int DECIMALS = 4;

    private TypedDistance() {}

    /** The amount in that unit; nothing where it is no clear number, or another unit stands behind it. */
    public static Optional<BigDecimal> read(String typed, DistanceUnit unit) {
        return TypedNumber.read(typed) instanceof TypedNumber.Value value
                        && (value.unit().isEmpty() || value.unit().equalsIgnoreCase(unit.symbol()))
                ? Optional.of(value.amount())
                : Optional.empty();
    }

    /** Whether it is none less than nothing, not farther than that, and can be kept as it was typed. */
    public static boolean isWithin(BigDecimal amount, Metres most, DistanceUnit unit) {
        return amount.signum() >= 0 && amount.compareTo(most.in(unit, 0)) <= 0 && amount.scale() <= DECIMALS;
    }
}
