package clinic.strideback.protocol.dose;

/** How long a phase or a whole protocol is expected to take, in the unit of its source. It is a window to expect, never a gate. */
public record Span(Range amount, Unit unit) {

    /** The unit that the source counts in. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS
    }

    /** Reads {@code 3..10 days}, {@code 2 weeks}, {@code 3..6 months} */
    public static Span parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("\"" + text + "\" is not a time such as 3..8 weeks");
        }
        Unit unit =
                switch (parts[1]) {
                    case "days" -> Unit.DAYS;
                    case "weeks" -> Unit.WEEKS;
                    case "months" -> Unit.MONTHS;
                    default -> throw new IllegalArgumentException("\"" + parts[1] + "\" is not days, weeks or months");
                };
        return new Span(Range.parse(parts[0]), unit);
    }
}
