package clinic.strideback.assessment.rules;

import clinic.strideback.measure.Side;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question, on one side where it has sides. Written as {@code ROM-SLR.L}, {@code ROM-SLR.R} or {@code SUB-TIGHT}.
 *
 * @param side left or right; null for a question without sides
 */
public record FindingKey(String code, @Nullable Side side) implements Serializable {

    private static final String LEFT = ".L";
    private static final String RIGHT = ".R";

    public FindingKey {
        if (side == Side.BILATERAL) {
            throw new IllegalArgumentException("a finding is taken on the left or on the right: " + code);
        }
    }

    public static FindingKey of(String code) {
        return new FindingKey(code, null);
    }

    public static FindingKey of(String code, @Nullable Side side) {
        return new FindingKey(code, side);
    }

    /** Reads what {@link #toString()} wrote. */
    public static FindingKey parse(String written) {
        if (written.endsWith(LEFT)) {
            return new FindingKey(written.substring(0, written.length() - LEFT.length()), Side.LEFT);
        }
        if (written.endsWith(RIGHT)) {
            return new FindingKey(written.substring(0, written.length() - RIGHT.length()), Side.RIGHT);
        }
        return of(written);
    }

    /**
     * Where a draft keeps a trial: {@code STR-KF15.L} the first, {@code STR-KF15.L.2} the second.
     *
     * @param number from 1
     */
    public String trialKey(int number) {
        return number == 1 ? toString() : this + "." + number;
    }

    /** Where a draft keeps the unit that was chosen for the question, both sides alike. */
    public String unitKey() {
        return code + ".unit";
    }

    /** The same side of another question; both, where this one has no sides and the other has. */
    List<FindingKey> onTheSidesOf(FindingDefinition other) {
        return side == null || !other.sided() ? other.keys() : List.of(of(other.code(), side));
    }

    @Override
    public String toString() {
        return code
                + Optional.ofNullable(side)
                        .map(known -> known == Side.LEFT ? LEFT : RIGHT)
                        .orElse("");
    }
}
