package clinic.strideback.protocol;

import clinic.strideback.protocol.dose.Range;
import clinic.strideback.shared.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and ranges as people type them, into the notation of the tables, and collects what is wrong field by field. */
final class TypedRange {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})(?:\\s*(?:\\.\\.|[-–—])\\s*(\\d{1,4}))?");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    void refuse(String field, String why) {
        problems.add(new Problem(field, why));
    }

    /** Empty for nothing typed, and for what is wrong. */
    String notation(String field, @Nullable String typed, int most) {
        if (typed == null) {
            return "";
        }
        Matcher matcher = TYPED.matcher(typed);
        if (!matcher.matches()) {
            refuse(field, "careplan.dose.form");
            return "";
        }
        int min = Integer.parseInt(matcher.group(1));
        String to = matcher.group(2);
        int max = to == null ? min : Integer.parseInt(to);
        if (min < 1 || max < min || max > most) {
            problems.add(new Problem(field, "careplan.dose.range", 1, most));
            return "";
        }
        return new Range(min, max).notation();
    }

    /** As people type it. */
    static @Nullable String typed(String notation) {
        return notation.isEmpty() ? null : notation.replace("..", "-");
    }
}
