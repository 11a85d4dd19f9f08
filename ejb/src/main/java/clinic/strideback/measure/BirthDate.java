package clinic.strideback.measure;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A birth date as far as it is known: the day, only the month, or only the year.
 *
 * @param earliest the first day that it can be; of a month or a year its first day, whatever day was given
 */
public record BirthDate(LocalDate earliest, Precision precision) {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public BirthDate {
        earliest = switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.withDayOfMonth(1);
            case YEAR -> earliest.withDayOfYear(1);
        };
    }

    /** A date whose day is known. */
    public static BirthDate of(LocalDate day) {
        return new BirthDate(day, Precision.DAY);
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> earliest.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    public int year() {
        return earliest.getYear();
    }
}
