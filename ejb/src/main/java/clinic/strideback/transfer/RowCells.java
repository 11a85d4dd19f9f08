package clinic.strideback.transfer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of one row by what they tell, and what is wrong with them. */
final class RowCells {

    /** What does not show, or turns the direction of what stands beside it. The joiners belong to scripts and to emoji. */
    static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]");

    private static final Pattern UNPRINTABLE_IN_LINES = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D\\r\\n\\t]]");

    private final ColumnMapping mapping;
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final List<RowError> errors = new ArrayList<>();

    RowCells(ColumnMapping mapping, CsvRow row) {
        this.mapping = mapping;
        mapping.places()
                .forEach((column, place) -> texts.put(
                        column, checked(column, Words.trimmed(row.cells().get(place)))));
    }

    private String checked(Column column, String text) {
        if (text.length() > column.longest()) {
            return refuse(column, text, "transfer.row.tooLong", column.longest());
        }
        Matcher unprintable = (column.hasLines() ? UNPRINTABLE_IN_LINES : UNPRINTABLE).matcher(text);
        return unprintable.find()
                ? refuse(column, text, "transfer.row.unprintable", codePoint(unprintable.group()))
                : text;
    }

    /** What stands in the column without blanks around it; an empty text when nothing does, or nothing that can be shown. */
    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    /** Notes it when what stands in the column has not the form. */
    void demand(Column column, Pattern form, String code) {
        String text = text(column);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            refuse(column, text, code);
        }
    }

    String heading(Column column) {
        Integer place = mapping.places().get(column);
        return place == null ? "" : mapping.header().get(place);
    }

    /** Notes what is wrong; nothing is left of it. */
    String refuse(Column column, String text, String code, Serializable... arguments) {
        errors.add(RowError.of(column, text, code, arguments));
        return "";
    }

    /** Notes that something is missing, unless something is there and wrong. */
    void missing(Column column, String code) {
        if (errors.stream().noneMatch(error -> error.column() == column)) {
            refuse(column, "", code);
        }
    }

    List<RowError> errors() {
        return errors;
    }

    private static String codePoint(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
