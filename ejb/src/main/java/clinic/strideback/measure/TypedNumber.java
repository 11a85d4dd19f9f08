package clinic.strideback.measure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: comma or point, with or without groups of three, with or without a unit behind it.
 *
 * <p>"93,5" is 93.5 and never 935. "1.234" can be a thousand or a little more than one: that is asked back, in every language, because a reader of the
 * number cannot know which keyboard it came from.
 */
public sealed interface TypedNumber {

    /**
     * A number.
     *
     * @param unit what stands behind it, empty when nothing does
     */
    record Value(BigDecimal amount, String unit) implements TypedNumber {}

    /** Why it is no number. */
    enum Unclear implements TypedNumber {
        NOT_A_NUMBER,
        AMBIGUOUS
    }

    Pattern SHAPE = Pattern.compile("([+-]?)(\\d[\\d.,'’ ]*\\d|\\d|[.,]\\d+) ?([^\\d.,'’ ].*)?");
    Pattern EITHER_WAY = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    Pattern UNGROUPED = Pattern.compile("\\d*[.,]?\\d+");
    Pattern GROUPED = Pattern.compile("\\d{1,3}([.,'’ ])\\d{3}(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d+)?");

    /** Reads what was typed; what is not clear is not guessed. */
    static TypedNumber read(String typed) {
        Matcher shape = SHAPE.matcher(plain(typed));
        if (!shape.matches()) {
            return Unclear.NOT_A_NUMBER;
        }
        String digits = shape.group(2);
        if (EITHER_WAY.matcher(digits).matches()) {
            return Unclear.AMBIGUOUS;
        }
        String unit = shape.group(3) == null ? "" : shape.group(3);
        if (UNGROUPED.matcher(digits).matches()) {
            return new Value(new BigDecimal(shape.group(1) + digits.replace(',', '.')), unit);
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (!grouped.matches()) {
            return Unclear.NOT_A_NUMBER;
        }
        String withoutGroups = digits.replace(grouped.group(1), "").replace(',', '.');
        return new Value(new BigDecimal(shape.group(1) + withoutGroups), unit);
    }

    /** Every blank becomes one space and every dash in front a minus sign, as they come from keyboards and copied tables. */
    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u2009\\u202f]+", " ").strip().replaceFirst("^[\\u2212\\u2013] ?", "-");
    }
}
