package clinic.strideback.protocol;

import clinic.strideback.protocol.dose.Range;
import clinic.strideback.shared.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a table, read cell by cell. A cell that makes no sense is refused with the file, the row and the column in which it stands. */
record Row(String file, int number, Map<String, String> cells) {

    static List<Row> read(String file) {
        return of(file, CsvTable.read(ProtocolTables.class, file).rows());
    }

    /** The rows of a table that does not ship. */
    static List<Row> of(String file, List<Map<String, String>> rows) {
        List<Row> numbered = new ArrayList<>();
        rows.forEach(cells -> numbered.add(new Row(file, numbered.size() + 1, cells)));
        return numbered;
    }

    /** Empty when the cell is blank. */
    String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw wrong(column, "there is no such column", null);
        }
        return cell;
    }

    String needed(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            throw wrong(column, "is blank", null);
        }
        return cell;
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong(column, "is neither yes nor no", null);
        };
    }

    int number(String column, int min, int max) {
        Integer number = numberOrNull(column, min, max);
        if (number == null) {
            throw wrong(column, "is blank", null);
        }
        return number;
    }

    @Nullable
    Integer numberOrNull(String column, int min, int max) {
        return orNull(column, text -> {
            int number = Integer.parseInt(text);
            if (number < min || number > max) {
                throw new IllegalArgumentException(number + " is not between " + min + " and " + max);
            }
            return number;
        });
    }

    <E extends Enum<E>> E word(String column, Class<E> words) {
        E word = wordOrNull(column, words);
        if (word == null) {
            throw wrong(column, "is blank", null);
        }
        return word;
    }

    <E extends Enum<E>> @Nullable E wordOrNull(String column, Class<E> words) {
        return orNull(column, text -> Enum.valueOf(words, text));
    }

    @Nullable
    Range rangeOrNull(String column) {
        return orNull(column, Range::parse);
    }

    /** Codes separated by blanks. */
    List<String> codes(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    <T> @Nullable T orNull(String column, Function<String, T> read) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException senseless) {
            throw wrong(column, "makes no sense: " + text + " (" + senseless.getMessage() + ")", senseless);
        }
    }

    IllegalStateException wrong(String column, String why, @Nullable Throwable cause) {
        return new IllegalStateException(file + ", row " + number + ", " + column + ": " + why, cause);
    }
}
