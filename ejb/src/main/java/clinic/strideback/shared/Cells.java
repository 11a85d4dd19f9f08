package clinic.strideback.shared;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row that a native query answers in our own types. */
public final class Cells {

    private Cells() {}

    /** A day; cast it to text in the query where it may be long ago: the driver's own type passes the server's zone, which may never have had that day. */
    public static @Nullable LocalDate date(Tuple row, String column) {
        Object day = row.get(column);
        return day == null ? null : LocalDate.parse(day.toString());
    }

    /** The day of a moment, on somebody's calendar. */
    public static @Nullable LocalDate day(Tuple row, String column, ZoneId zone) {
        Instant at = row.get(column, Instant.class);
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }

    public static boolean yes(Tuple row, String column) {
        return Boolean.TRUE.equals(row.get(column, Boolean.class));
    }
}
