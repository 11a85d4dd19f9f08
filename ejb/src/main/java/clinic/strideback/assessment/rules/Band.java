package clinic.strideback.assessment.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Values outside of what is expected, written as {@code <20}, {@code >700} or {@code <20 >700}; the limits themselves are inside.
 *
 * @param below values below it are outside; null where nothing is too low
 * @param above values above it are outside; null where nothing is too high
 */
public record Band(@Nullable BigDecimal below, @Nullable BigDecimal above) implements Serializable {

    static Band parse(String cell) {
        BigDecimal below = null;
        BigDecimal above = null;
        for (String limit : FindingDefinition.words(cell)) {
            BigDecimal amount = new BigDecimal(limit.substring(1));
            switch (limit.charAt(0)) {
                case '<' -> below = amount;
                case '>' -> above = amount;
                default -> throw new IllegalArgumentException("a limit begins with < or >: " + cell);
            }
        }
        return new Band(below, above);
    }

    /** Whether the value, in the canonical unit, lies outside. */
    public boolean isLeftBy(BigDecimal value) {
        return (below != null && value.compareTo(below) < 0) || (above != null && value.compareTo(above) > 0);
    }

    public boolean isEmpty() {
        return below == null && above == null;
    }

    /** As it is written in the table. */
    @Override
    public String toString() {
        String low = below == null ? "" : "<" + below.toPlainString();
        String high = above == null ? "" : ">" + above.toPlainString();
        return (low + " " + high).strip();
    }
}
