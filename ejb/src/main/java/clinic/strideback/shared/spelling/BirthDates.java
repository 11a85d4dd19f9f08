package clinic.strideback.shared.spelling;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.BirthDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads birth dates as people write them: 1988-03-14, 14.3.1988, 14 March 1988, 14.3.88, 3/1988, 1988. What can be read in two ways (3/4/1988) has two
 * readings; what names a day that never was has none.
 */
public final class BirthDates {

    private static final Map<String, Integer> MONTHS = months();
    private static final int TWO_DIGITS = 100;
    private static final int CENTURY = 1900;

    private record Form(String shape, Pattern pattern, Function<MatchResult, List<BirthDate>> reader) {

        /** Whether the month is a word, which may as well be a name. */
        boolean isNamed() {
            return shape.contains("L");
        }
    }

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", m -> day(number(m, 1), number(m, 2), number(m, 3))),
            form("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})", m -> day(years(m, 3), number(m, 2), number(m, 1))),
            form("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d{2})", BirthDates::eitherOrder),
            form("(\\d{1,2})\\.?[ -](\\p{L}{3,})\\.?,?[ -](\\d{4})", m -> day(years(m, 3), month(m, 2), number(m, 1))),
            form("(\\p{L}{3,})\\.? (\\d{1,2}),? (\\d{4})", m -> day(years(m, 3), month(m, 1), number(m, 2))),
            form("(\\p{L}{3,})\\.? (\\d{4})", m -> month(number(m, 2), month(m, 1))),
            form("(\\d{1,2})[/.-](\\d{4})", m -> month(number(m, 2), number(m, 1))),
            form("(\\d{4})[-/.](\\d{1,2})", m -> month(number(m, 1), number(m, 2))));

    private static final Form YEAR = form("(1[89]\\d{2}|20\\d{2})", m -> year(number(m, 1)));

    private BirthDates() {}

    /** What the whole text can mean. */
    public static List<BirthDate> readings(String text) {
        String typed = text.strip();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(typed);
            if (matcher.matches()) {
                return form.reader.apply(matcher.toMatchResult());
            }
        }
        Matcher year = YEAR.pattern.matcher(typed);
        return year.matches() ? YEAR.reader.apply(year.toMatchResult()) : List.of();
    }

    /**
     * A date among other words.
     *
     * @param readings what it can mean; empty for a day that never was
     * @param typed as it stands there; empty without one
     * @param rest the text without it
     */
    public record Found(List<BirthDate> readings, String typed, String rest) {}

    /** The first date in the text; without one, the rest is the whole text. */
    public static Found find(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.find() && (!form.isNamed() || isMonth(matcher))) {
                return found(form, matcher);
            }
        }
        Matcher year = YEAR.pattern.matcher(text);
        return year.find() ? found(YEAR, year) : new Found(List.of(), "", text);
    }

    private static Found found(Form form, Matcher matcher) {
        return new Found(form.reader.apply(matcher.toMatchResult()), matcher.group(), matcher.replaceFirst(" "));
    }

    private static boolean isMonth(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (MONTHS.containsKey(NameWords.plain(match.group(group)))) {
                return true;
            }
        }
        return false;
    }

    private static Form form(String shape, Function<MatchResult, List<BirthDate>> reader) {
        return new Form(shape, Pattern.compile("(?<![\\p{L}\\d+#-])" + shape + "(?![\\p{L}\\d])"), reader);
    }

    private static List<BirthDate> eitherOrder(MatchResult m) {
        List<BirthDate> readings = new ArrayList<>(day(years(m, 4), number(m, 3), number(m, 1)));
        day(years(m, 4), number(m, 1), number(m, 3)).stream()
                .filter(other -> !readings.contains(other))
                .forEach(readings::add);
        return readings;
    }

    private static List<BirthDate> day(int year, int month, int day) {
        return valid(() -> BirthDate.of(LocalDate.of(year, month, day)));
    }

    private static List<BirthDate> month(int year, int month) {
        return valid(() -> new BirthDate(LocalDate.of(year, month, 1), Precision.MONTH));
    }

    private static List<BirthDate> year(int year) {
        return valid(() -> new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR));
    }

    private static List<BirthDate> valid(Supplier<BirthDate> date) {
        try {
            return List.of(date.get());
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Two digits are years of the century that most runners were born in, unless that makes them older than eighty or so. */
    private static int years(MatchResult match, int group) {
        int year = number(match, group);
        if (year >= TWO_DIGITS) {
            return year;
        }
        return year > 30 ? CENTURY + year : CENTURY + TWO_DIGITS + year;
    }

    private static int month(MatchResult match, int group) {
        return MONTHS.getOrDefault(NameWords.plain(match.group(group)), 0);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.put(NameWords.plain(month.getDisplayName(style, locale)), month.getValue());
                }
            }
        }
        months.put("sep", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }
}
