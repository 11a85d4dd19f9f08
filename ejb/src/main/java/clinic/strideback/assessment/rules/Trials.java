package clinic.strideback.assessment.rules;

import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.measure.MeasureUnit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a test is taken, and which value counts.
 *
 * @param most from 1; fewer may be taken
 */
public record Trials(int most, Counts counts) implements Serializable {

    /** One trial, which counts. */
    public static final Trials ONE = new Trials(1, Counts.BEST);

    /** Which value counts of several. */
    public enum Counts {
        BEST,
        MEAN
    }

    static Trials parse(String cell) {
        if (cell.isEmpty()) {
            return ONE;
        }
        List<String> words = FindingDefinition.words(cell);
        return new Trials(Integer.parseInt(words.get(0)), Counts.valueOf(words.get(1)));
    }

    /**
     * What the trials say together: the best of them as it was taken, or their mean to 34 digits.
     *
     * @param taken in one unit, at least one
     */
    Finding together(FindingKey key, List<BigDecimal> taken, MeasureUnit unit, @Nullable Better better) {
        BigDecimal counted = counts == Counts.MEAN ? mean(taken) : best(taken, better);
        return Finding.number(key, counted, unit).with(most == 1 ? List.of() : taken);
    }

    private static BigDecimal mean(List<BigDecimal> taken) {
        BigDecimal sum = taken.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(taken.size()), MathContext.DECIMAL128);
    }

    private static BigDecimal best(List<BigDecimal> taken, @Nullable Better better) {
        Comparator<BigDecimal> upwards = Comparator.naturalOrder();
        return taken.stream()
                .max(better == Better.LOWER ? upwards.reversed() : upwards)
                .orElseThrow();
    }

    /** For the document that therapists review. */
    String inWords() {
        return most == 1 ? "" : (counts == Counts.BEST ? "best of " : "mean of ") + most;
    }
}
