package clinic.strideback.transfer;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to mend in a row.
 *
 * @param column    where; nothing when it is the row as a whole
 * @param code      the key of the message
 * @param arguments what fills the message
 * @param value     what stands there: its first 40 characters, those that cannot be shown replaced
 */
public record RowError(@Nullable Column column, String code, List<Serializable> arguments, String value) {

    private static final int SHOWN = 40;

    static RowError of(@Nullable Column column, String value, String code, Serializable... arguments) {
        boolean isLong = value.codePointCount(0, value.length()) > SHOWN;
        String start = isLong ? value.substring(0, value.offsetByCodePoints(0, SHOWN - 1)) + "…" : value;
        return new RowError(
                column,
                code,
                List.of(arguments),
                RowCells.UNPRINTABLE.matcher(start).replaceAll("\uFFFD"));
    }
}
