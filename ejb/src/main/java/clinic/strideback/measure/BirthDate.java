package clinic.strideback.measure;

import java.time.LocalDate;

/**
 * A birth date as exactly as it is known.
 *
 * @param earliest the day, or the first day of the month or of the year
 */
public record BirthDate(LocalDate earliest, Precision precision) {

    /** What is known of a birth date. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** An exact day. */
    public static BirthDate of(LocalDate day) {
        return new BirthDate(day, Precision.DAY);
    }
}
