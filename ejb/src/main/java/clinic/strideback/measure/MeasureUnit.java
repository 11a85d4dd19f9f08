package clinic.strideback.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The units in which the clinic measures, each with its exact factor to the canonical unit of its quantity.
 *
 * <p>A value keeps the unit in which it was entered; this is the only place where one becomes the other.
 */
public enum MeasureUnit {
    NEWTON("N", "N", BigDecimal.ONE, "n newton"),
    KILOGRAM_FORCE("kg", "N", Newtons.PER_KILOGRAM_FORCE, "kg kgf kp"),
    POUND_FORCE("lbf", "N", Newtons.PER_POUND_FORCE, "lbf lb lbs"),
    DEGREE("°", "deg", BigDecimal.ONE, "° deg grad"),
    CENTIMETRE("cm", "cm", BigDecimal.ONE, "cm"),
    MINUTE("min", "min", BigDecimal.ONE, "min"),
    SECOND("s", "s", BigDecimal.ONE, "s sec sek"),
    KILOMETRE_PER_HOUR("km/h", "km/h", BigDecimal.ONE, "km/h kmh"),
    STEPS_PER_MINUTE("/min", "{steps}/min", BigDecimal.ONE, "/min spm 1/min"),
    REPETITION("×", "{reps}", BigDecimal.ONE, "x × reps wdh wdh."),
    NEWTON_METRE("N·m", "N.m", BigDecimal.ONE, "n·m nm n.m n*m"),
    SCORE("/10", "{score}", BigDecimal.ONE, "/10"),
    POINT("pt", "{score}", BigDecimal.ONE, "pt pts pkt");

    private final String symbol;
    private final String canonicalCode;
    private final BigDecimal factor;
    private final String spellings;

    MeasureUnit(String symbol, String canonicalCode, BigDecimal factor, String spellings) {
        this.symbol = symbol;
        this.canonicalCode = canonicalCode;
        this.factor = factor;
        this.spellings = spellings;
    }

    /** What stands beside the number on screen and paper; the same in every language. */
    public String symbol() {
        return symbol;
    }

    /** The UCUM code of the canonical unit: newtons for every force. */
    public String canonicalCode() {
        return canonicalCode;
    }

    /** The amount in the canonical unit, exactly. */
    public BigDecimal toCanonical(BigDecimal amount) {
        return amount.multiply(factor);
    }

    /** The canonical amount in this unit, to 34 digits: for limits and display, never for storage. */
    public BigDecimal fromCanonical(BigDecimal canonical) {
        return canonical.divide(factor, MathContext.DECIMAL128);
    }

    /** The unit that somebody typed behind a number, in the usual English and German spellings. */
    public static Optional<MeasureUnit> typedAs(String spelling) {
        String wanted = spelling.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(unit -> List.of(unit.spellings.split(" ")).contains(wanted))
                .findFirst();
    }
}
