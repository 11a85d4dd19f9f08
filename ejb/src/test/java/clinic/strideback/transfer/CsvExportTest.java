package clinic.strideback.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    private static final String[] PIECES = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", "\"", ",", ";", " ", "\\", "#", "a", "ß", "é", "1", "🏃",
        "\u00a0", "\u202E"
    };

    @TempDir
    Path folder;

    @Test
    void rowsAreWrittenAsRfc4180HasThem() throws IOException {
        assertThat(exported(
                        false,
                        List.of("name", "note"),
                        List.of(List.of("Beck, \"Bo\"", "two\nlines"), List.of("ß", ""))))
                .isEqualTo("name,note\r\n\"Beck, \"\"Bo\"\"\",\"two\nlines\"\r\nß,\r\n");
    }

    @Test
    void aByteOrderMarkIsWrittenOnRequest() throws IOException {
        assertThat(exported(true, List.of("name"), List.of())).isEqualTo("\uFEFFname\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 170 1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''+1", "=cmd|' /C calc'!A0"})
    void whatASpreadsheetWouldCalculateGetsAnApostrophe(String value) throws IOException {
        String row =
                exported(false, List.of("a", "b"), List.of(List.of("x", value))).substring("a,b\r\nx,".length());
        assertThat(row.startsWith("\"") ? row.substring(1) : row).startsWith("'" + value.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "'s-Hertogenbosch", "0170-1", "a=b", "'", "''"})
    void whatItWouldNotCalculateStaysAsItIs(String value) throws IOException {
        assertThat(exported(false, List.of("a", "b"), List.of(List.of("x", value))))
                .endsWith("\r\nx," + value + "\r\n");
    }

    @Test
    void whatIsTakenAlongComesBackAsItWas() throws IOException {
        Random random = new Random(4180);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            rows.add(List.of(text(random), "x", text(random)));
        }
        for (boolean mark : List.of(true, false)) {
            Path path = folder.resolve("runners.csv");
            Files.writeString(path, exported(mark, List.of("note", "-x", "@y"), rows));
            CsvFile file = CsvFile.open(path);
            assertThat(file.header()).containsExactly("note", "-x", "@y");
            try (Stream<CsvRow> read = file.rows()) {
                assertThat(read.map(CsvRow::cells)).isEqualTo(rows);
            }
        }
    }

    @Test
    void aRowHasAValueForEveryHeading() throws IOException {
        CsvExport export = new CsvExport(new StringBuilder(), false, List.of("a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> export.row(List.of("x")));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String exported(boolean mark, List<String> header, List<List<String>> rows) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvExport export = new CsvExport(out, mark, header);
        for (List<String> row : rows) {
            export.row(row);
        }
        return out.toString();
    }
}
