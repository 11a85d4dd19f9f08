package clinic.strideback.shared.rules;

import java.math.BigDecimal;
import java.util.Arrays;

/** How a finding is held against a threshold. Numbers compare by value, unrounded: 80 is not below 80, 79.999 is. */
public enum Comparison {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">="),
    IS("="),
    IS_NOT("!="),
    ONE_OF("in");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As tables and documents write it. */
    public String sign() {
        return sign;
    }

    public static Comparison ofSign(String sign) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such comparison: " + sign));
    }

    /** The threshold is a number for the ordering comparisons, a word for the others, words separated by blanks for {@code in} */
    boolean holds(Answer answer, String threshold) {
        if (answer.equals(Answer.UNABLE)) {
            return false;
        }
        return switch (this) {
            case IS -> same(answer, threshold);
            case IS_NOT -> !same(answer, threshold);
            case ONE_OF -> Arrays.stream(threshold.split(" ", -1)).anyMatch(word -> same(answer, word));
            default -> ordered(answer, new BigDecimal(threshold));
        };
    }

    private static boolean same(Answer answer, String word) {
        BigDecimal number = answer.number();
        return number == null ? answer.text().equals(word) : number.compareTo(new BigDecimal(word)) == 0;
    }

    private boolean ordered(Answer answer, BigDecimal threshold) {
        BigDecimal number = answer.number();
        if (number == null) {
            throw new IllegalArgumentException("Not a number: " + answer.text());
        }
        int order = number.compareTo(threshold);
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            default -> order >= 0;
        };
    }
}
