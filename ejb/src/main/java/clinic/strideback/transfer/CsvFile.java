package clinic.strideback.transfer;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file of rows that was looked through once and can now be read row by row, as often as needed, without ever standing in memory.
 *
 * @param charset   the one that the file is written in
 * @param separator what stands between two cells: comma, semicolon or tab
 * @param header    the cells of the first row that is not blank
 */
public record CsvFile(Path path, Charset charset, char separator, List<String> header) {

    static final int MAX_BYTES = 100 << 20;
    static final int MAX_COLUMNS = 200;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** What stands in rows and never in a header: a date, an email address. */
    private static final Pattern CONTENT = Pattern.compile("\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}|[^@\\s]+@[^@\\s]+");

    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

    /**
     * Looks the file through and reads its header.
     *
     * @throws UnreadableFile when it is no table, or too big to be one of runners
     */
    public static CsvFile open(Path path) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw new UnreadableFile("transfer.file.empty");
        }
        if (size > MAX_BYTES) {
            throw new UnreadableFile("transfer.file.tooLarge", MAX_BYTES >> 20);
        }
        Charset charset = CsvText.charset(path);
        char separator = separator(path, charset);
        return new CsvFile(path, charset, separator, header(path, charset, separator));
    }

    /**
     * The rows below the header in the order of the file. Rows without any content are left out.
     *
     * @return to be closed; throws {@link UnreadableFile} at the row from which on the file cannot be read
     */
    public Stream<CsvRow> rows() throws IOException {
        CsvRows rows = new CsvRows(CsvText.open(path, charset), separator);
        rows.tryAdvance(headerRow -> {});
        return StreamSupport.stream(rows, false).onClose(rows::close);
    }

    /** The separator that the first line with content has most of, outside quotes. */
    private static char separator(Path path, Charset charset) throws IOException {
        String start = start(path, charset).stripLeading();
        int[] seen = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int i = 0; i < start.length() && (quoted || !isLineEnd(start.charAt(i))); i++) {
            quoted ^= start.charAt(i) == '"';
            int which = SEPARATORS.indexOf(start.charAt(i));
            if (which >= 0 && !quoted) {
                seen[which]++;
            }
        }
        int most = 0;
        for (int which = 1; which < seen.length; which++) {
            most = seen[which] > seen[most] ? which : most;
        }
        return SEPARATORS.get(most);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static String start(Path path, Charset charset) throws IOException {
        try (Reader text = CsvText.open(path, charset)) {
            char[] start = new char[RowLimits.HEADER];
            int length = 0;
            for (int n = text.read(start); n > 0; n = text.read(start, length, start.length - length)) {
                length += n;
            }
            return new String(start, 0, length);
        }
    }

    private static List<String> header(Path path, Charset charset, char separator) throws IOException {
        try (CsvRows rows = new CsvRows(CsvText.open(path, charset), separator)) {
            List<String> header = rows.next().map(CsvRow::cells).orElse(List.of());
            if (header.isEmpty()) {
                throw new UnreadableFile("transfer.file.empty");
            }
            if (header.size() > MAX_COLUMNS) {
                throw new UnreadableFile("transfer.file.columns", MAX_COLUMNS);
            }
            if (header.stream().anyMatch(cell -> UNWRITTEN.matcher(cell).find())) {
                throw new UnreadableFile("transfer.file.notText");
            }
            if (header.stream().anyMatch(cell -> CONTENT.matcher(cell.strip()).matches())) {
                throw new UnreadableFile("transfer.file.noHeader");
            }
            return header;
        }
    }
}
