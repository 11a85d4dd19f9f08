package clinic.strideback.protocol.dose;

import java.util.Arrays;

/**
 * How often an exercise is done.
 *
 * @param times how many times in the rhythm; for {@link Rhythm#EVERY_DAYS} the number of days from one session to the next
 */
public record Frequency(Range times, Rhythm rhythm) {

    /** What the number counts. */
    public enum Rhythm {
        PER_DAY("", "/day"),
        PER_DAY_OR_RUN("", "/day or run"),
        PER_WEEK("", "/week"),
        EVERY_DAYS("every ", " days");

        private final String start;
        private final String end;

        Rhythm(String start, String end) {
            this.start = start;
            this.end = end;
        }

        private boolean frames(String text) {
            return text.length() > start.length() + end.length() && text.startsWith(start) && text.endsWith(end);
        }

        private Range number(String text) {
            return Range.parse(text.substring(start.length(), text.length() - end.length()));
        }
    }

    /** Reads {@code 1..3/day}, {@code 1/day or run} (daily or before each run), {@code 4..5/week}, {@code every 2 days}. */
    public static Frequency parse(String text) {
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> rhythm.frames(text))
                .findFirst()
                .map(rhythm -> new Frequency(rhythm.number(text), rhythm))
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is not a frequency such as 1/day, 4..5/week or every 2 days"));
    }

    /** As tables write it; {@link #parse} reads it back. */
    public String notation() {
        return rhythm.start + times.notation() + rhythm.end;
    }
}
