package clinic.strideback.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of an open file one by one, the header among them. */
final class CsvRows extends AbstractSpliterator<CsvRow> implements Closeable {

    static final int MAX_ROWS = 1_000_000;
    static final int MAX_CELL = 10_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int read;

    CsvRows(Reader text, char separator) throws IOException {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        parser = CSVParser.parse(new RowLimits(text, separator), format);
        records = parser.iterator();
    }

    @Override
    public boolean tryAdvance(Consumer<? super CsvRow> action) {
        Optional<CsvRow> row = next();
        row.ifPresent(action);
        return row.isPresent();
    }

    /** The next row with any content. */
    Optional<CsvRow> next() {
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            CSVRecord row = records.next();
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                // the header is not counted
                if (read++ == MAX_ROWS + 1) {
                    throw new UnreadableFile("transfer.file.rows", MAX_ROWS);
                }
                return Optional.of(new CsvRow(line, cells(line, row)));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        return Optional.empty();
    }

    private static List<String> cells(long line, CSVRecord row) {
        List<String> cells = new ArrayList<>(row.size());
        for (String cell : row) {
            if (cell.length() > MAX_CELL) {
                throw new UnreadableFile("transfer.file.cellTooLong", line, cells.size() + 1, MAX_CELL);
            }
            cells.add(FormulaGuard.off(cell));
        }
        return cells;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }
}
