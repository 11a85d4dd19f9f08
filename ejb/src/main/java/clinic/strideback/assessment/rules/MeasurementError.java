package clinic.strideback.assessment.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The smallest change that is more than error of the measurement, with 95 % confidence (MDC95).
 *
 * @param amount  in the canonical unit of the test, or in per cent of the value before
 * @param percent whether it is in per cent
 */
public record MeasurementError(BigDecimal amount, boolean percent, String source) implements Serializable {

    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static MeasurementError parse(String cell, String source) {
        boolean percent = cell.endsWith("%");
        return new MeasurementError(
                new BigDecimal(percent ? cell.substring(0, cell.length() - 1) : cell), percent, source);
    }

    /** MDC95 = 1.96 × √2 × SEM, where only the standard error of measurement was published. */
    public static BigDecimal of(BigDecimal sem) {
        return Z.multiply(new BigDecimal(2).sqrt(MathContext.DECIMAL128)).multiply(sem, MathContext.DECIMAL128);
    }

    /** The least change that counts, from a value in the canonical unit. */
    public BigDecimal from(BigDecimal before) {
        return percent ? before.abs().multiply(amount).divide(HUNDRED, MathContext.DECIMAL128) : amount;
    }

    /** Whether the change is as large as the error at least. */
    public boolean isExceededBetween(BigDecimal before, BigDecimal now) {
        return now.subtract(before).abs().compareTo(from(before)) >= 0;
    }

    /** As it is written in the table. */
    @Override
    public String toString() {
        return amount.setScale(Math.max(0, amount.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                        .toPlainString()
                + (percent ? " %" : "");
    }
}
