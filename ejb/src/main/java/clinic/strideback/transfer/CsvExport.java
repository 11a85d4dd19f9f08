package clinic.strideback.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as RFC 4180 has them. A value that a spreadsheet would calculate gets an apostrophe before it, a telephone number with its plus sign too;
 * {@link CsvFile} takes it off again. The writer given should write UTF-8.
 */
public final class CsvExport {

    private final CSVPrinter printer;
    private final int columns;

    /**
     * Begins with the header.
     *
     * @param byteOrderMark whether to begin with the mark by which spreadsheets know UTF-8
     */
    public CsvExport(Appendable out, boolean byteOrderMark, List<String> header) throws IOException {
        if (byteOrderMark) {
            out.append('\uFEFF');
        }
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        columns = header.size();
        row(header);
    }

    /**
     * Writes a row.
     *
     * @param values as many as the header has; what is unknown is an empty text
     */
    public void row(List<String> values) throws IOException {
        if (values.size() != columns) {
            throw new IllegalArgumentException(values.size() + " values under " + columns + " headings");
        }
        List<String> cells = new ArrayList<>(columns);
        for (String value : values) {
            cells.add(FormulaGuard.on(value));
        }
        printer.printRecord(cells);
    }
}
