package clinic.strideback.transfer;

import java.util.List;

/**
 * One row of a file, as it stands there.
 *
 * @param line  the line in the file on which the row begins; the first is 1
 * @param cells as many as the row has, which may differ from the header
 */
public record CsvRow(long line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }
}
