package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.protocol.Exercise.UsualDose;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.shared.rules.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of exercises: what it refuses, and whether what ships makes sense. */
class ExerciseTableTest {

    /** What nothing leads to and what leads nowhere: rolling, stretching and cues do not become harder. */
    private static final Set<String> BY_THEMSELVES = Set.of(
            "FR-Q",
            "FR-H",
            "FR-HF",
            "C1",
            "SLUMP-SLIDER",
            "STR-HAM-STATIC",
            "STR-HIPFLEX",
            "CUE-FORM",
            "CUE-TALL",
            "CUE-CADENCE",
            "CUE-LIGHT",
            "CUE-UNDER");

    private static final String COLUMNS =
            "code tags equipment progression sets reps per seconds metres lower_s pause_s lift_s rest_s effort load_start_percent frequency evidence reported source";

    private final ProtocolLibrary library = ProtocolLibrary.shipped();

    @Test
    void whatComesBeforeFollowsFromWhatComesNext() {
        Map<String, Exercise> read = read("A,B C", "B,C", "C,");

        assertThat(read.get("A").progression()).containsExactly("B", "C");
        assertThat(read.get("A").regression()).isEmpty();
        assertThat(read.get("C").progression()).isEmpty();
        assertThat(read.get("C").regression()).containsExactly("A", "B");
    }

    @ParameterizedTest
    @CsvSource({
        "'A,NO-SUCH',         'row 1, progression: A leads to NO-SUCH, which is not in the table'",
        "'A,A',               'row 1, progression: A leads back to itself'",
        "'A,B;B,C;C,A',       'row 1, progression: A leads back to itself by way of [B, C]'",
        "'A,;A,',             'row 2, code: A stands in the table twice'"
    })
    void whatDoesNotFitTogetherIsRefused(String table, String why) {
        assertThatThrownBy(() -> read(table.split(";", -1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "tags,      BIG,       tags: BIG is not a tag",
        "sets,      0,         sets: makes no sense",
        "frequency, sometimes, frequency: makes no sense",
        "evidence,  '',        evidence: is blank",
        "source,    '',        source: is blank",
        "reported,  maybe,     reported: is neither yes nor no"
    })
    void aCellThatMakesNoSenseIsRefused(String column, String cell, String why) {
        Row row = row(1, "A", "");
        row.cells().put(column, cell);

        assertThatThrownBy(() -> ExerciseTable.read(List.of(row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    @Test
    void eachShippedExerciseHasAnEasierOrAHarderOneUnlessItStandsByItself() {
        assertThat(library.exercises().stream()
                        .filter(exercise -> exercise.progression().isEmpty()
                                && exercise.regression().isEmpty()))
                .extracting(Exercise::code)
                .containsExactlyInAnyOrderElementsOf(BY_THEMSELVES);
    }

    @Test
    void eachShippedExerciseSaysWithHowMuchToBegin() {
        assertThat(library.exercises()).allSatisfy(exercise -> {
            Dose dose = usual(exercise).dose();
            assertThat(Stream.of(dose.sets(), dose.reps(), dose.seconds(), dose.frequency())
                                    .anyMatch(Objects::nonNull)
                            || !dose.metres().isEmpty())
                    .as(exercise.code())
                    .isTrue();
        });
    }

    @Test
    void aDoseOfTheClinicsOwnSaysSo() {
        assertThat(library.exercises().stream().map(exercise -> Objects.requireNonNull(exercise.usualDose())))
                .allSatisfy(usual -> assertThat(usual.source().equals("CLINIC"))
                        .isEqualTo(usual.evidence() == Evidence.CLINIC_SETTING));
    }

    /** Where a protocol takes the exercise from the same source, it has a line with the same sets and repetitions. */
    @Test
    void aUsualDoseIsThatOfItsSource() {
        assertThat(library.exercises().stream()
                        .filter(exercise -> !sourceOf(exercise).equals("CLINIC"))
                        .filter(exercise -> {
                            List<PhaseExercise> same = lines(exercise.code(), sourceOf(exercise));
                            return !same.isEmpty()
                                    && same.stream().noneMatch(line -> amount(line.dose())
                                            .equals(amount(usual(exercise).dose())));
                        }))
                .extracting(Exercise::code)
                .isEmpty();
    }

    private static String sourceOf(Exercise exercise) {
        return usual(exercise).source();
    }

    private static UsualDose usual(Exercise exercise) {
        return Objects.requireNonNull(exercise.usualDose());
    }

    private List<PhaseExercise> lines(String code, String source) {
        return library.newest().stream()
                .flatMap(protocol -> protocol.phases().stream())
                .flatMap(phase -> phase.exercises().stream())
                .filter(line -> line.exercise().equals(code) && line.source().equals(source))
                .toList();
    }

    private static String amount(Dose dose) {
        return dose.sets() + " " + dose.reps();
    }

    /** Each row is a code and, behind a comma, its progression. */
    private static Map<String, Exercise> read(String... table) {
        List<Row> rows = new ArrayList<>();
        for (String line : table) {
            String[] cells = line.split(",", -1);
            rows.add(row(rows.size() + 1, cells[0], cells[1]));
        }
        return ExerciseTable.read(rows);
    }

    private static Row row(int number, String code, String progression) {
        Map<String, String> cells =
                Stream.of(COLUMNS.split(" ", -1)).collect(Collectors.toMap(column -> column, column -> ""));
        cells.putAll(Map.of(
                "code",
                code,
                "progression",
                progression,
                "evidence",
                "EXPERT",
                "reported",
                "no",
                "source",
                "TEXTBOOK"));
        return new Row("exercises.csv", number, new HashMap<>(cells));
    }
}
