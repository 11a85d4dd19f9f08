package clinic.strideback.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/**
 * When somebody was born, as exactly as it is known.
 *
 * @param earliest the day, or the first day of the month or year
 */
public record BirthDate(LocalDate earliest, Precision precision) implements Serializable {

    /** How exactly it is known. */
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

    /** A day that is known. */
    public static BirthDate of(LocalDate day) {
        return new BirthDate(day, Precision.DAY);
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    public int year() {
        return earliest.getYear();
    }

    /** Completed years on the day; the most that it can be. */
    public int age(LocalDate today) {
        return Period.between(earliest, today).getYears();
    }

    /** As ISO 8601 writes it: {@code 1988-03-14}, {@code 1988-03}, {@code 1988}. */
    @Override
    public String toString() {
        String day = earliest.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, day.length() - 3);
            case YEAR -> day.substring(0, day.length() - 6);
        };
    }
}
