package clinic.strideback.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
    void lettersAreReadInTheCharsetInWhichTheyWereWritten(String charset) throws IOException {
        CsvFile file = CsvFile.open(written("Name;Ort\nMüller;Köln\n", Charset.forName(charset)));
        assertThat(file.charset()).isEqualTo(charset.equals("UTF-8") ? StandardCharsets.UTF_8 : WINDOWS);
        assertThat(cells(file)).containsExactly(List.of("Müller", "Köln"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheCharsetAndIsNoPartOfTheHeader(String charset) throws IOException {
        CsvFile file = CsvFile.open(written("\uFEFFName;Ort\r\nŁukasz 🏃;Łódź\r\n", Charset.forName(charset)));
        assertThat(file.charset()).isEqualTo(Charset.forName(charset));
        assertThat(file.header()).containsExactly("Name", "Ort");
        assertThat(cells(file)).containsExactly(List.of("Łukasz 🏃", "Łódź"));
    }

    @Test
    void aLetterOfLatinFarBehindIsFoundToo() throws IOException {
        String rows = "Beck;Ulm\n".repeat(20_000);
        CsvFile file = CsvFile.open(written("Name;Ort\n" + rows + "Groß;Ulm\n", StandardCharsets.ISO_8859_1));
        assertThat(file.charset()).isEqualTo(WINDOWS);
        assertThat(cells(file)).hasSize(20_001).last().isEqualTo(List.of("Groß", "Ulm"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a,b,c     | ,
                    a;b;c     | ;
                    "a,1";b   | ;
                    "x,y,z",b | ,
                    "a;1",b   | ,
                    alone     | ,
                    """)
    void theHeaderShowsTheSeparatorOutsideQuotes(String header, char separator) throws IOException {
        assertThat(CsvFile.open(written(header + "\n1,1;1\n")).separator()).isEqualTo(separator);
    }

    @Test
    void tabsSeparateToo() throws IOException {
        CsvFile file = CsvFile.open(written("name\tcity\nBeck, Anna\t\"Ulm\tDonau\"\n"));
        assertThat(file.separator()).isEqualTo('\t');
        assertThat(cells(file)).containsExactly(List.of("Beck, Anna", "Ulm\tDonau"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndEndsARowAndTheLineOfARowIsThatOnWhichItBegins(String end) throws IOException {
        String text = String.join(end, "name,note", "Beck,\"two", "lines\"", ",", "", "Huber,x");
        try (Stream<CsvRow> rows = CsvFile.open(written(text)).rows()) {
            assertThat(rows)
                    .containsExactly(
                            new CsvRow(2, List.of("Beck", "two" + end + "lines")),
                            new CsvRow(6, List.of("Huber", "x")));
        }
    }

    @Test
    void blankLinesBeforeTheHeaderArePassedOver() throws IOException {
        CsvFile file = CsvFile.open(written("\n;;\n\nname;city;sex\nBeck;Ulm;f"));
        assertThat(file.header()).containsExactly("name", "city", "sex");
        assertThat(cells(file)).containsExactly(List.of("Beck", "Ulm", "f"));
    }

    @Test
    void headersMayRepeatAndMayBeBlank() throws IOException {
        assertThat(CsvFile.open(written("phone,phone,\n1,2,3\n")).header()).containsExactly("phone", "phone", "");
    }

    @Test
    void aHeaderAloneHasNoRows() throws IOException {
        assertThat(cells(CsvFile.open(written("name,city")))).isEmpty();
    }

    @Test
    void theRowsCanBeReadAgain() throws IOException {
        CsvFile file = CsvFile.open(written("name,city\nBeck,Ulm\n"));
        assertThat(cells(file)).isEqualTo(cells(file));
    }

    @Test
    void textIsTextHoweverItLooks() throws IOException {
        List<String> nasty = List.of(
                "<script>alert(1)</script>",
                "'; DROP TABLE patient; --",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "${jndi:ldap://x} #{1+1} %s {0}",
                "محمد",
                "O'Brien \"Bo\"",
                "\\N \\\" \\n",
                "# no remark",
                "  blanks  ",
                "NULL");
        Path path = folder.resolve("nasty.csv");
        try (Writer out = Files.newBufferedWriter(path)) {
            CsvExport export = new CsvExport(out, false, List.of("note", "x"));
            for (String text : nasty) {
                export.row(List.of(text, "x"));
            }
        }
        assertThat(cells(CsvFile.open(path)).stream().map(row -> row.get(0))).containsExactlyElementsOf(nasty);
    }

    @Test
    void whateverStandsInAFileItIsReadOrRefused() throws IOException {
        String[] pieces = {"\"", "\"\"", ",", ";", "\n", "\r", "\r\n", " ", "\t", "a", "'", "=", "\u0085", "\u00a0"};
        Random random = new Random(4180);
        Map<String, Integer> ends = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            ends.merge(endOfReading(text.toString()), 1, Integer::sum);
        }
        assertThat(ends)
                .containsOnlyKeys("read", "transfer.file.openQuote", "transfer.file.strayQuote")
                .allSatisfy((end, times) -> assertThat(times).as(end).isGreaterThan(1000));
    }

    private static String endOfReading(String text) throws IOException {
        try (CsvRows rows = new CsvRows(new StringReader(text), ',')) {
            rows.forEachRemaining(row -> assertThat(row.cells()).isNotEmpty());
            return "read";
        } catch (UnreadableFile refusal) {
            return refusal.code();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "\uFEFF\r\n \r\n", ";;;\n"})
    void aFileWithNothingInItIsEmpty(String text) {
        refused("transfer.file.empty", () -> CsvFile.open(written(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beck;Anna;14.03.1988", "Beck,Anna,1988-03-14", "Beck,anna@example.org"})
    void rowsWithoutAHeaderAreRefused(String text) {
        refused("transfer.file.noHeader", () -> CsvFile.open(written(text + "\n")));
    }

    @Test
    void tooManyColumnsAreRefused() throws IOException {
        assertThat(CsvFile.open(written("a" + ",a".repeat(199))).header()).hasSize(200);
        refused("transfer.file.columns", () -> CsvFile.open(written("a" + ",a".repeat(200))), 200);
    }

    @Test
    void twoMillionColumnsAreRefusedAtOnce() throws IOException {
        Path path = written("a" + ",a".repeat(2_000_000) + "\n");
        refused("transfer.file.headerTooLong", () -> CsvFile.open(path), RowLimits.HEADER);
    }

    @Test
    void anOpenQuoteIsNamedByTheLineOnWhichItWasOpened() throws IOException {
        String rows = "Beck,Ulm\n".repeat(2000);
        refusedOnReading("transfer.file.openQuote", "name,city\nBeck,Ulm\nHuber,\"Ulm\n" + rows, 3L);
        refusedOnReading("transfer.file.openQuote", "name,city\n\"Huber,Ulm\n" + rows.repeat(200), 2L);
        refusedOnReading("transfer.file.openQuote", "name,city\r\nBeck,Ulm\r\nHuber,\"Ulm\r\n", 3L);
        refusedOnReading("transfer.file.openQuote", "name,\"city", 1L);
        refusedOnReading("transfer.file.openQuote", "name,\"city\n" + rows.repeat(20), 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Hans \"Hansi\" Huber\",Ulm", "\"Huber\" \"H\",Ulm", "\"Huber\" x,Ulm"})
    void aQuoteInTheWrongPlaceIsNamedByItsLine(String row) throws IOException {
        refusedOnReading("transfer.file.strayQuote", "name,city\nBeck,Ulm\n" + row + "\n", 3L);
    }

    @Test
    void quotesInsideACellAreLetters() throws IOException {
        CsvFile file = CsvFile.open(written("name,city\nHans \"Hansi\" Huber,\"a \"\"b\"\" c\" \n"));
        assertThat(cells(file)).containsExactly(List.of("Hans \"Hansi\" Huber", "a \"b\" c"));
    }

    @Test
    void whatIsTooLongIsNamedByItsPlace() throws IOException {
        String longest = "x".repeat(CsvRows.MAX_CELL);
        assertThat(cells(CsvFile.open(written("name,note\nBeck," + longest)))).hasSize(1);
        refusedOnReading("transfer.file.cellTooLong", "name,note\nBeck," + longest + "x", 2L, 2, CsvRows.MAX_CELL);
        refusedOnReading(
                "transfer.file.rowTooLong", "a,b\nx,\"y\nz\"\n" + "x,".repeat(RowLimits.ROW), 4L, RowLimits.ROW);
    }

    @Test
    void aFileTooLargeIsRefusedWithoutReadingIt() throws IOException {
        Path path = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(path.toFile(), "rw")) {
            large.setLength(CsvFile.MAX_BYTES + 1L);
        }
        refused("transfer.file.tooLarge", () -> CsvFile.open(path), 100);
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        CsvFile file = CsvFile.open(written("n\n" + "1\n".repeat(CsvRows.MAX_ROWS + 1)));
        AtomicLong read = new AtomicLong();
        try (Stream<CsvRow> rows = file.rows()) {
            refused("transfer.file.rows", () -> rows.forEach(row -> read.incrementAndGet()), CsvRows.MAX_ROWS);
        }
        assertThat(read).hasValue(CsvRows.MAX_ROWS);
    }

    @Test
    void whatIsNoTextIsRefused() {
        refused("transfer.file.notText", () -> CsvFile.open(written("name\nBe\0ck\n")));
        refused("transfer.file.notText", () -> CsvFile.open(written("name\nBeck\n", StandardCharsets.UTF_16LE)));
        refused("transfer.file.notText", () -> CsvFile.open(written("na\u0007me\nBeck\n")));
        refused("transfer.file.notText", () -> CsvFile.open(written("n\u0081\u00e9\n", StandardCharsets.ISO_8859_1)));
        refused("transfer.file.notText", () -> CsvFile.open(bytes(0xEF, 0xBB, 0xBF, 'n', 0xFF)));
        refused("transfer.file.notText", () -> CsvFile.open(bytes(0xFF, 0xFE, 'n', 0x00, 'x')));
    }

    @Test
    void aHundredThousandRowsPassByOneByOne() throws IOException {
        Path path = folder.resolve("many.csv");
        try (Writer out = Files.newBufferedWriter(path)) {
            out.write("Nachname;Vorname;Geburtsdatum;Bemerkung\n");
            for (int i = 0; i < 100_000; i++) {
                out.write("Beck" + i + ";Anna;14.03.1988;\"" + "läuft gern ".repeat(30) + "\"\n");
            }
        }
        CsvFile file = CsvFile.open(path);
        AtomicLong used = new AtomicLong();
        AtomicLong read = new AtomicLong();
        System.gc();
        long before = usedMemory();
        try (Stream<CsvRow> rows = file.rows()) {
            rows.forEach(row -> {
                if (read.incrementAndGet() % 20_000 == 0) {
                    System.gc();
                    used.accumulateAndGet(usedMemory() - before, Math::max);
                }
            });
        }
        assertThat(read).hasValue(100_000);
        assertThat(Files.size(path)).isGreaterThan(30L << 20);
        assertThat(used.get()).as("bytes kept").isLessThan(8L << 20);
    }

    private static long usedMemory() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<List<String>> cells(CsvFile file) throws IOException {
        try (Stream<CsvRow> rows = file.rows()) {
            return rows.map(CsvRow::cells).toList();
        }
    }

    private void refusedOnReading(String code, String text, Object... arguments) throws IOException {
        Path path = written(text);
        refused(code, () -> cells(CsvFile.open(path)), arguments);
    }

    private static void refused(String code, ThrowingCallable reading, Object... arguments) {
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(reading).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.arguments()).isEqualTo(List.of(arguments));
        });
    }

    private Path written(String text) throws IOException {
        return written(text, StandardCharsets.UTF_8);
    }

    private Path written(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("runners.csv"), text.getBytes(charset));
    }

    private Path bytes(int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(folder.resolve("bytes.csv"), content);
    }
}
