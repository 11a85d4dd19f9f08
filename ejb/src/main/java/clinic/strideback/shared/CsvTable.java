package clinic.strideback.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that ships with the program: its rows, and the checksum by which a decision can name exactly this file. Lines that begin with {@code #} are
 * remarks for the reader of the file.
 *
 * @param checksum SHA-256 of the file's bytes, in hexadecimal
 * @param rows     cells by column name, in the order of the file; a blank cell is an empty text
 */
public record CsvTable(String checksum, List<Map<String, String>> rows) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    /**
     * Reads a file of the program.
     *
     * @param beside the class whose package holds the file
     * @throws IllegalStateException when there is no such file
     */
    public static CsvTable read(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No table " + name + " beside " + beside.getName());
            }
            byte[] bytes = file.readAllBytes();
            return new CsvTable(sha256(bytes), rows(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Table " + name + " cannot be read", unreadable);
        }
    }

    private static List<Map<String, String>> rows(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    /** SHA-256, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
