package clinic.strideback.transfer;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.BirthDate.Precision;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A birth date as other systems write it, a month or a year alone among them. */
sealed interface BirthDateReading {

    /** Nobody is this old, in years. */
    int TOO_OLD = 130;

    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    Pattern WITH_DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    Pattern MONTH_IN_WORDS = Pattern.compile("(\\d{1,2})\\.?[ -]?(\\p{L}{3,9})\\.?[ -]?(\\d{4})");

    /** A birth date. */
    record Taken(BirthDate birthDate) implements BirthDateReading {}

    /** Why it is none. */
    record Refused(String code, List<Serializable> arguments) implements BirthDateReading {}

    static BirthDateReading of(String text, DateOrder order, LocalDate today) {
        List<BirthDate> readings = readings(text, order);
        if (readings.isEmpty()) {
            return refused("transfer.row.birthDate.form");
        }
        if (readings.size() > 1) {
            return refused(
                    "transfer.row.birthDate.ambiguous",
                    readings.get(0).earliest(),
                    readings.get(1).earliest());
        }
        BirthDate birthDate = readings.get(0);
        if (birthDate.earliest().isAfter(today)) {
            return refused("transfer.row.birthDate.future");
        }
        return birthDate.earliest().isAfter(today.minusYears(TOO_OLD))
                ? new Taken(birthDate)
                : refused("transfer.row.birthDate.tooOld", TOO_OLD);
    }

    private static BirthDateReading refused(String code, Serializable... arguments) {
        return new Refused(code, List.of(arguments));
    }

    private static List<BirthDate> readings(String text, DateOrder order) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return yearFirst(yearFirst);
        }
        Matcher dots = WITH_DOTS.matcher(text);
        if (dots.matches()) {
            return days(DateOrder.DAY_FIRST.readings(number(dots, 1), number(dots, 2), number(dots, 3)));
        }
        Matcher eitherWay = DateOrder.EITHER_WAY.matcher(text);
        if (eitherWay.matches()) {
            return days(order.readings(number(eitherWay, 1), number(eitherWay, 3), number(eitherWay, 4)));
        }
        Matcher inWords = MONTH_IN_WORDS.matcher(text);
        return inWords.matches()
                ? Words.month(inWords.group(2))
                        .map(month -> days(DateOrder.day(number(inWords, 3), month, number(inWords, 1))))
                        .orElse(List.of())
                : List.of();
    }

    private static List<BirthDate> yearFirst(Matcher date) {
        int year = number(date, 1);
        if (date.group(2) == null) {
            return List.of(new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR));
        }
        int month = number(date, 2);
        return date.group(3) == null
                ? DateOrder.day(year, month, 1).stream()
                        .map(first -> new BirthDate(first, Precision.MONTH))
                        .toList()
                : days(DateOrder.day(year, month, number(date, 3)));
    }

    private static List<BirthDate> days(List<LocalDate> days) {
        return days.stream().map(BirthDate::of).toList();
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
