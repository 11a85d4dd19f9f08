package clinic.strideback.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The units in which the clinic measures, each with its exact factor to the canonical unit of its quantity.
 *
 * <p>A value keeps the unit in which it was entered; this is the only place where one becomes the other.
 */
public enum MeasureUnit {
    NEWTON("N", "N", BigDecimal.ONE, "n newton"),
    KILOGRAM_FORCE("kg", "N", Newtons.PER_KILOGRAM_FORCE, "kgf kg kp"),
    POUND_FORCE("lbf", "N", Newtons.PER_POUND_FORCE, "lbf lb lbs"),
    DEGREE("°", "deg", BigDecimal.ONE, "deg ° grad"),
    CENTIMETRE("cm", "cm", BigDecimal.ONE, "cm"),
    MINUTE("min", "min", BigDecimal.ONE, "min"),
    SECOND("s", "s", BigDecimal.ONE, "s sec sek"),
    KILOMETRE_PER_HOUR("km/h", "km/h", BigDecimal.ONE, "km/h kmh"),
    STEPS_PER_MINUTE("/min", "{steps}/min", BigDecimal.ONE, "/min spm 1/min"),
    REPETITION("×", "{reps}", BigDecimal.ONE, "reps x × wdh wdh."),
    NEWTON_METRE("N·m", "N.m", BigDecimal.ONE, "nm n·m n.m n*m"),
    SCORE("/10", "{score}", BigDecimal.ONE, "/10"),
    HUNDREDTH("/100", "{score}", BigDecimal.ONE, "/100"),
    POINT("pt", "{score}", BigDecimal.ONE, "pt pts pkt"),
    PERCENT("%", "%", BigDecimal.ONE, "%"),
    KILOGRAM("kg", "kg", BigDecimal.ONE, "kg"),
    KILOMETRE("km", "km", BigDecimal.ONE, "km"),
    MILLISECOND("ms", "ms", BigDecimal.ONE, "ms"),
    DAY("d", "d", BigDecimal.ONE, "d");

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

    /** Whether somebody who types this behind a number may mean this unit; "kg" is a mass or a force, as the test asks. */
    public boolean isTypedAs(String spelling) {
        return List.of(spellings.split(" ")).contains(spelling.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The unit by the spelling that names it in tables.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MeasureUnit named(String spelling) {
        return Arrays.stream(values())
                .filter(unit -> (unit.spellings + " ").startsWith(spelling.toLowerCase(Locale.ROOT) + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit " + spelling));
    }
}
