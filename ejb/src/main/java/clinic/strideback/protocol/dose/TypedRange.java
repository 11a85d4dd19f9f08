package clinic.strideback.protocol.dose;

import clinic.strideback.shared.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads numbers and ranges as people type them, and collects what is wrong field by field. */
public final class TypedRange {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})(?:\\s*(?:\\.\\.|[-–—])\\s*(\\d{1,4}))?");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;>]\\s*|\\s+");
    private static final Pattern LENGTHS = Pattern.compile("\\d{1,5}(?:(?:\\s*[,;>]\\s*|\\s+)\\d{1,5})*");

    private final List<Problem> problems = new ArrayList<>();

    /** What is wrong, in the order in which it was read. */
    public List<Problem> problems() {
        return problems;
    }

    /** Says that something else about a field makes no sense. */
    public void refuse(String field, String why) {
        problems.add(new Problem(field, why));
    }

    /** In the notation of the tables; empty for nothing typed, and for what is wrong. */
    public String notation(String field, @Nullable String typed, int most) {
        Range range = range(field, typed, most);
        return range == null ? "" : range.notation();
    }

    /** Null for nothing typed, and for what is wrong. */
    public @Nullable Range range(String field, @Nullable String typed, int most) {
        if (typed == null) {
            return null;
        }
        Matcher matcher = TYPED.matcher(typed);
        if (!matcher.matches()) {
            refuse(field, "careplan.dose.form");
            return null;
        }
        int min = Integer.parseInt(matcher.group(1));
        String to = matcher.group(2);
        int max = to == null ? min : Integer.parseInt(to);
        if (min < 1 || max < min || max > most) {
            problems.add(new Problem(field, "careplan.dose.range", 1, most));
            return null;
        }
        return new Range(min, max);
    }

    /** Lengths in the order in which they are typed, such as {@code 5, 10, 20}; none for nothing typed, and for what is wrong. */
    public List<Integer> lengths(String field, @Nullable String typed, int most) {
        if (typed == null) {
            return List.of();
        }
        if (!LENGTHS.matcher(typed).matches()) {
            refuse(field, "careplan.metres.form");
            return List.of();
        }
        List<Integer> lengths =
                Stream.of(BETWEEN.split(typed)).map(Integer::valueOf).toList();
        if (lengths.stream().anyMatch(length -> length < 1 || length > most)) {
            problems.add(new Problem(field, "careplan.metres.range", 1, most));
            return List.of();
        }
        return lengths;
    }

    /** As people type it. */
    public static @Nullable String typed(String notation) {
        return notation.isEmpty() ? null : notation.replace("..", "-");
    }
}
