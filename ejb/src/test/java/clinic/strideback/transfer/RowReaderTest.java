package clinic.strideback.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.BirthDate.Precision;
import clinic.strideback.patient.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final List<Column> SHORT = List.of(Column.FAMILY_NAME, Column.BIRTH_DATE);

    @Test
    void aRowBecomesADraft() {
        List<Column> all = List.of(Column.values());
        ColumnMapping mapping = mapping(DateOrder.ISO, all);
        RowReading reading = new RowReader(mapping, TODAY)
                .read(new CsvRow(
                        7,
                        List.of(
                                " Kovač\u00a0",
                                "Paula",
                                "",
                                "Pau",
                                "1988-03-14",
                                "w",
                                "+49 (0)170 12-34/5.6",
                                "",
                                "paula.k@example.org",
                                "Weg 1\nHof",
                                "01067",
                                "Dresden",
                                "DE",
                                "de",
                                "A-17",
                                "runs\n\tfar")));
        assertThat(reading)
                .isEqualTo(new RowReading.Taken(
                        7,
                        new RunnerRow(
                                "Kovač",
                                "Paula",
                                "Pau",
                                BirthDate.of(LocalDate.of(1988, 3, 14)),
                                Sex.FEMALE,
                                "+49 (0)170 12-34/5.6",
                                "",
                                "paula.k@example.org",
                                "Weg 1\nHof",
                                "01067",
                                "Dresden",
                                "DE",
                                "de",
                                "A-17",
                                "runs\n\tfar")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kovač, Paula           | Kovač         | Paula
                    Paula Kovač            | Kovač         | Paula
                    Anna Maria Beck        | Beck          | Anna Maria
                    Ludwig van Beethoven   | van Beethoven | Ludwig
                    Ursula von der Leyen   | von der Leyen | Ursula
                    van der Berg, Jan, jr. | van der Berg  | Jan, jr.
                    Sukarno                | Sukarno       | ''
                    anna beck              | beck          | anna
                    """)
    void aNameInOneIsTakenApart(String full, String family, String given) {
        RunnerRow runner = taken(List.of(Column.FULL_NAME, Column.BIRTH_DATE), full, "1988");
        assertThat(runner.familyName()).isEqualTo(family);
        assertThat(runner.givenName()).isEqualTo(given);
    }

    @Test
    void namesOfTheirOwnCountMoreThanANameInOne() {
        RunnerRow runner = taken(
                List.of(Column.FULL_NAME, Column.FAMILY_NAME, Column.GIVEN_NAME, Column.BIRTH_DATE),
                "Ana García López",
                "García López",
                "Ana",
                "1988");
        assertThat(runner.familyName()).isEqualTo("García López");
        assertThat(runner.givenName()).isEqualTo("Ana");
    }

    @Test
    void aNameMustBeThere() {
        assertThat(errors(SHORT, "\u00a0 ", "1988")).containsExactly(error(Column.FAMILY_NAME, "name.missing", ""));
        assertThat(errors(List.of(Column.GIVEN_NAME, Column.BIRTH_DATE), "Anna", "1988"))
                .containsExactly(error(Column.FAMILY_NAME, "name.missing", ""));
        assertThat(errors(List.of(Column.FULL_NAME, Column.BIRTH_DATE), ", Anna", "1988"))
                .containsExactly(error(Column.FULL_NAME, "name.missing", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1988-03-04",
                "1988-3-4",
                "04.03.1988",
                "4.3.1988",
                "04/03/1988",
                "4-3-1988",
                "04 Mar 1988",
                "4. März 1988",
                "4 march 1988",
                "04-MAR-1988",
                "04Mar1988",
                "4 Mrz. 1988"
            })
    void aBirthDateIsReadInTheUsualForms(String text) {
        assertThat(birthDate(DateOrder.DAY_FIRST, text)).isEqualTo(BirthDate.of(LocalDate.of(1988, 3, 4)));
    }

    @Test
    void theOrderOfDatesDecides() {
        assertThat(birthDate(DateOrder.MONTH_FIRST, "03/04/1988")).isEqualTo(BirthDate.of(LocalDate.of(1988, 3, 4)));
        assertThat(birthDate(DateOrder.MONTH_FIRST, "04.03.1988")).isEqualTo(BirthDate.of(LocalDate.of(1988, 3, 4)));
        assertThat(birthDate(DateOrder.UNDECIDED, "14/03/1988")).isEqualTo(BirthDate.of(LocalDate.of(1988, 3, 14)));
        assertThat(birthDate(DateOrder.UNDECIDED, "03/14/1988")).isEqualTo(BirthDate.of(LocalDate.of(1988, 3, 14)));
        assertThat(birthDate(DateOrder.UNDECIDED, "03/03/1988")).isEqualTo(BirthDate.of(LocalDate.of(1988, 3, 3)));
    }

    @ParameterizedTest
    @CsvSource({"UNDECIDED", "ISO"})
    void aDateWithTwoMeaningsIsAskedBackWithBoth(DateOrder order) {
        RowReader reader = new RowReader(mapping(order, SHORT), TODAY);
        assertThat(((RowReading.Refused) reader.read(row("Beck", "03/04/1988"))).errors())
                .containsExactly(new RowError(
                        Column.BIRTH_DATE,
                        "transfer.row.birthDate.ambiguous",
                        List.of(LocalDate.of(1988, 4, 3), LocalDate.of(1988, 3, 4)),
                        "03/04/1988"));
    }

    @Test
    void aBirthDateMayBeKnownInPart() {
        assertThat(birthDate(DateOrder.ISO, "1988")).isEqualTo(new BirthDate(LocalDate.of(1988, 1, 1), Precision.YEAR));
        assertThat(birthDate(DateOrder.ISO, "1988-03"))
                .isEqualTo(new BirthDate(LocalDate.of(1988, 3, 1), Precision.MONTH));
    }

    @ParameterizedTest
    @CsvSource({
        "'',missing",
        "31.2.1988,form",
        "31/02/1988,form",
        "1988-13-01,form",
        "1988-13,form",
        "29.02.1989,form",
        "4.3.88,form",
        "4/3-1988,form",
        "4 Brumaire 1988,form",
        "0,form",
        "32115,form",
        "１９８８,form",
        "unknown,form",
        "2026-11-03,future",
        "2027,future",
        "2026-12,future"
    })
    void whatIsNoBirthDateIsRefused(String text, String why) {
        assertThat(errors(SHORT, "Beck", text)).containsExactly(error(Column.BIRTH_DATE, "birthDate." + why, text));
    }

    @Test
    void nobodyIsOlderThanAnybodyEverWas() {
        assertThat(birthDate(DateOrder.ISO, "1896-11-03").earliest()).isEqualTo(LocalDate.of(1896, 11, 3));
        assertThat(birthDate(DateOrder.ISO, "2026-11-02").earliest()).isEqualTo(TODAY);
        assertThat(errors(SHORT, "Beck", "1896-11-02"))
                .containsExactly(error(Column.BIRTH_DATE, "birthDate.tooOld", "1896-11-02", 130));
        assertThat(errors(SHORT, "Beck", "0000"))
                .containsExactly(error(Column.BIRTH_DATE, "birthDate.tooOld", "0000", 130));
    }

    @Test
    void aSexThatIsNotUnderstoodIsRefusedAndNoneIsUnknown() {
        List<Column> columns = List.of(Column.FAMILY_NAME, Column.BIRTH_DATE, Column.SEX);
        assertThat(taken(columns, "Beck", "1988", "").sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(taken(SHORT, "Beck", "1988").sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(errors(columns, "Beck", "1988", "yes")).containsExactly(error(Column.SEX, "sex", "yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,0170 CALL ME,phone",
        "PHONE_2,123 ext. 4,phone",
        "EMAIL,anna,email",
        "EMAIL,anna@,email",
        "EMAIL,anna@example,email",
        "EMAIL,a b@example.org,email",
        "EMAIL,a..b@example.org,email",
        "EMAIL,a@b@example.org,email",
        "EMAIL,<a@example.org>,email"
    })
    void phonesAndAddressesHaveAForm(Column column, String text, String code) {
        assertThat(errors(List.of(Column.FAMILY_NAME, Column.BIRTH_DATE, column), "Beck", "1988", text))
                .containsExactly(error(column, code, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202A", "\u202E", "\u2066", "\u2069", "\u200B", "\u200F", "\u00AD", "\u0007", "\u001B", "\u0085", "\n"
            })
    void whatTurnsOrHidesTextIsRefusedInANameAndNotShown(String character) {
        String codePoint = String.format("U+%04X", (int) character.charAt(0));
        assertThat(errors(SHORT, "Be" + character + "ck", "1988"))
                .containsExactly(error(Column.FAMILY_NAME, "unprintable", "Be\uFFFDck", codePoint));
    }

    @Test
    void aNoteHasLinesAndNothingElseThatIsHidden() {
        List<Column> columns = List.of(Column.FAMILY_NAME, Column.BIRTH_DATE, Column.NOTE);
        assertThat(taken(columns, "Beck", "1988", "a\r\nb\tc").note()).isEqualTo("a\r\nb\tc");
        assertThat(errors(columns, "Beck", "1988", "a\u202Eb"))
                .containsExactly(error(Column.NOTE, "unprintable", "a\uFFFDb", "U+202E"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Robert'); DROP TABLE patient; --",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "نگار\u200Cی",
                "O'Brien",
                "${x} #{y}",
                "李",
                "=1+1",
                "null"
            })
    void whateverCanBeShownIsAName(String name) {
        assertThat(taken(SHORT, name, "1988").familyName()).isEqualTo(name);
    }

    @Test
    void whatIsTooLongIsNamedByItsBeginning() {
        assertThat(taken(SHORT, "x".repeat(200), "1988").familyName()).hasSize(200);
        assertThat(errors(SHORT, "x".repeat(201), "1988"))
                .containsExactly(error(Column.FAMILY_NAME, "tooLong", "x".repeat(39) + "…", 200));
        assertThat(errors(SHORT, "Beck", "\uD83C\uDFC3".repeat(20) + "x".repeat(20)))
                .extracting(RowError::value)
                .containsExactly("\uD83C\uDFC3".repeat(20) + "x".repeat(20));
        assertThat(errors(SHORT, "Beck", "x".repeat(50)))
                .containsExactly(error(Column.BIRTH_DATE, "tooLong", "x".repeat(39) + "…", 40));
    }

    @Test
    void everythingThatIsWrongInARowIsNamedAtOnce() {
        List<Column> columns = List.of(Column.FAMILY_NAME, Column.BIRTH_DATE, Column.SEX, Column.EMAIL);
        assertThat(errors(columns, "", "1.1.3000", "?", "a@b"))
                .extracting(RowError::column)
                .containsExactly(Column.FAMILY_NAME, Column.BIRTH_DATE, Column.SEX, Column.EMAIL);
    }

    @Test
    void aRowMustHaveAsManyCellsAsTheHeader() {
        RowError few = new RowError(null, "transfer.row.cells", List.of(2, 1), "");
        RowError many = new RowError(null, "transfer.row.cells", List.of(2, 3), "");
        assertThat(errors(SHORT, "Beck")).containsExactly(few);
        assertThat(errors(SHORT, "Beck", "1988", "")).containsExactly(many);
    }

    private static RowError error(Column column, String code, String value, Object... arguments) {
        List<java.io.Serializable> filled =
                Stream.of(arguments).map(java.io.Serializable.class::cast).toList();
        return new RowError(column, "transfer.row." + code, filled, value);
    }

    private static BirthDate birthDate(DateOrder order, String text) {
        RowReading reading = new RowReader(mapping(order, SHORT), TODAY).read(row("Beck", text));
        return ((RowReading.Taken) reading).runner().birthDate();
    }

    private static RunnerRow taken(List<Column> columns, String... cells) {
        return ((RowReading.Taken) read(columns, cells)).runner();
    }

    private static List<RowError> errors(List<Column> columns, String... cells) {
        return ((RowReading.Refused) read(columns, cells)).errors();
    }

    private static RowReading read(List<Column> columns, String... cells) {
        return new RowReader(mapping(DateOrder.DAY_FIRST, columns), TODAY).read(row(cells));
    }

    private static ColumnMapping mapping(DateOrder order, List<Column> columns) {
        ColumnMapping mapping =
                ColumnMapping.guess(columns.stream().map(column -> "").toList()).with(order);
        for (int place = 0; place < columns.size(); place++) {
            mapping = mapping.with(place, columns.get(place));
        }
        return mapping;
    }

    private static CsvRow row(String... cells) {
        return new CsvRow(2, List.of(cells));
    }
}
