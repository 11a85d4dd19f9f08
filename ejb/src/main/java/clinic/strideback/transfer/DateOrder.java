package clinic.strideback.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How dates such as 03/04/1980 are meant. Those with dots have the day first everywhere, those that begin with the year have no two meanings. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** No date seen has two meanings. */
    ISO,
    /** Dates with two meanings were seen, and nothing tells which is meant: somebody has to say. */
    UNDECIDED;

    static final Pattern EITHER_WAY = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");

    /** What the dates of a column tell together: a number above 12 is a day. */
    static DateOrder guess(Stream<String> dates) {
        Set<DateOrder> told = dates.map(EITHER_WAY::matcher)
                .filter(Matcher::matches)
                .map(date -> told(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3))))
                .collect(Collectors.toSet());
        if (told.contains(DAY_FIRST) != told.contains(MONTH_FIRST)) {
            return told.contains(DAY_FIRST) ? DAY_FIRST : MONTH_FIRST;
        }
        return told.contains(DAY_FIRST) || told.contains(UNDECIDED) ? UNDECIDED : ISO;
    }

    private static DateOrder told(int first, int second) {
        if (first > 12) {
            return second > 12 ? ISO : DAY_FIRST;
        }
        if (second > 12) {
            return MONTH_FIRST;
        }
        return first == second ? ISO : UNDECIDED;
    }

    /** The days that may be meant: none, one or two. */
    List<LocalDate> readings(int first, int second, int year) {
        List<LocalDate> readings = new ArrayList<>();
        if (this != MONTH_FIRST) {
            readings.addAll(day(year, second, first));
        }
        if (this != DAY_FIRST) {
            readings.addAll(day(year, first, second));
        }
        return readings.stream().distinct().toList();
    }

    /** The day, if there was such a day. */
    static List<LocalDate> day(int year, int month, int day) {
        try {
            return List.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }
}
