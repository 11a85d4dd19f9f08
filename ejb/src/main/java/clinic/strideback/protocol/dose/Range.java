package clinic.strideback.protocol.dose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number, or the span from one to another, as a dose writes it: 3 sets, 10 to 12 repetitions.
 *
 * @param min from, at least 1
 * @param max to, both included; equal to {@code min} where the text gives one number
 */
public record Range(int min, int max) {

    private static final Pattern NOTATION = Pattern.compile("([1-9]\\d{0,4})(?:\\.\\.([1-9]\\d{0,4}))?");

    public Range {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException(min + ".." + max + " is not a range");
        }
    }

    public static Range of(int number) {
        return new Range(number, number);
    }

    /** Reads {@code 3} or {@code 10..12} (not {@code 10-12}, which a spreadsheet takes for a day) */
    public static Range parse(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is neither a number such as 3 nor a range such as 10..12");
        }
        int min = Integer.parseInt(matcher.group(1));
        String to = matcher.group(2);
        return new Range(min, to == null ? min : Integer.parseInt(to));
    }

    public boolean isOne() {
        return min == max;
    }

    /** As tables write it; {@link #parse} reads it back. */
    public String notation() {
        return isOne() ? String.valueOf(min) : min + ".." + max;
    }

    /** As people read it: {@code 3}, {@code 10–12}. */
    public String inWords() {
        return isOne() ? String.valueOf(min) : min + "–" + max;
    }
}
