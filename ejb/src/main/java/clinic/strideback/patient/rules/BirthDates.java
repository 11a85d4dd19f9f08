package clinic.strideback.patient.rules;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.BirthDate.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares birth dates, also where one is known only in part. */
final class BirthDates {

    private BirthDates() {}

    static Map<Closeness, Comparison> comparisons() {
        return Map.of(
                Closeness.EXACT, days(BirthDate::equals),
                Closeness.DAY_MONTH_SWAPPED, days((a, b) -> dayMonthSwapped(a).equals(Optional.of(b.earliest()))),
                Closeness.ONE_DIGIT, days((a, b) -> Digits.oneDiffers(digits(a), digits(b))),
                Closeness.DIGITS_SWAPPED, days((a, b) -> Digits.neighboursSwapped(digits(a), digits(b))),
                Closeness.MONTH_AGREES, dates((a, b) -> knownTo(Precision.MONTH, a, b) && month(a).equals(month(b))),
                Closeness.YEAR_AGREES, dates((a, b) -> knownTo(Precision.YEAR, a, b) && a.year() == b.year()),
                Closeness.SAME_YEAR, dates((a, b) -> a.year() == b.year()),
                Closeness.DIFFERENT, Comparison.ALWAYS);
    }

    /** The date with day and month exchanged; nothing where that is no date, or the same one, or the day is not known. */
    static Optional<LocalDate> dayMonthSwapped(BirthDate date) {
        LocalDate day = date.earliest();
        return date.precision() == Precision.DAY
                        && day.getDayOfMonth() <= 12
                        && day.getDayOfMonth() != day.getMonthValue()
                ? Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                : Optional.empty();
    }

    private static Comparison dates(BiPredicate<BirthDate, BirthDate> compare) {
        return (a, b, threshold) ->
                compare.test(Objects.requireNonNull(a.birthDate()), Objects.requireNonNull(b.birthDate()));
    }

    private static Comparison days(BiPredicate<BirthDate, BirthDate> compare) {
        return dates((a, b) -> knownTo(Precision.DAY, a, b) && compare.test(a, b));
    }

    /** True when the less known of the two is known just as far as this. */
    private static boolean knownTo(Precision precision, BirthDate a, BirthDate b) {
        return Collections.max(List.of(a.precision(), b.precision())) == precision;
    }

    private static YearMonth month(BirthDate date) {
        return YearMonth.from(date.earliest());
    }

    private static String digits(BirthDate date) {
        LocalDate day = date.earliest();
        return String.valueOf((day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth());
    }
}
