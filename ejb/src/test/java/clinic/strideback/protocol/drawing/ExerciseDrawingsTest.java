package clinic.strideback.protocol.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.CsvTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseDrawingsTest {

    private static final List<Map<String, String>> ROWS =
            CsvTable.read(ExerciseDrawings.class, "drawings-2026-11.csv").rows();

    /** What nobody stands, lies or sits on. */
    private static final Set<String> IN_THE_AIR = Set.of("SPLIT-JUMP", "BOUND", "GRAPEVINE-JOG");

    private static final double HAIR = 0.05;

    @Test
    void everyExerciseHasADrawingAndNoDrawingIsLeftOver() {
        assertThat(ExerciseDrawings.codes())
                .containsExactlyElementsOf(CsvTable.read(ProtocolLibrary.class, "exercises-2026-11.csv").rows().stream()
                        .map(row -> Objects.requireNonNull(row.get("code")))
                        .toList());
    }

    @Test
    void noTwoExercisesLookTheSame() {
        assertThat(ExerciseDrawings.codes().stream().map(ExerciseDrawings::svg)).doesNotHaveDuplicates();
    }

    @Test
    void anExerciseOfAClinicHasNone() {
        assertThat(ExerciseDrawings.svg("OWN-1")).isEmpty();
        assertThat(ExerciseDrawings.of("OWN-1")).isEmpty();
    }

    static Stream<String> codes() {
        return ExerciseDrawings.codes().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aDrawingIsSmallAndLiesInItsBox(String code) {
        Map<String, String> row = ROWS.stream()
                .filter(one -> code.equals(one.get("code")))
                .findFirst()
                .orElseThrow();
        Sketch.Extent extent = Sketch.extent(row);

        assertThat(extent.left()).as("left").isGreaterThanOrEqualTo(2);
        assertThat(extent.right()).as("right").isLessThanOrEqualTo(Drawing.WIDTH - 2);
        assertThat(ExerciseDrawings.of(code)).get().satisfies(drawing -> {
            assertThat(drawing.top()).as("top").isBetween(0, 152);
            assertThat(drawing.box()).isEqualTo("0 " + drawing.top() + " 300 " + (212 - drawing.top()));
        });
        assertThat(ExerciseDrawings.svg(code)).get().asString().hasSizeLessThan(12_000);
    }

    record Posed(String code, String where, Figure figure) {}

    static Stream<Posed> figures() {
        return ROWS.stream().flatMap(row -> Stream.of("start", "end", "helper")
                .filter(where -> !Objects.requireNonNull(row.get(where)).isEmpty())
                .map(where -> new Posed(
                        Objects.requireNonNull(row.get("code")),
                        where,
                        Figure.of(Pose.of(Objects.requireNonNull(row.get(where)))))));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theMannequinHasTheSameLengthsEverywhere(Posed posed) {
        Figure figure = posed.figure();
        Stream.of(figure.near(), figure.far()).forEach(leg -> {
            assertThat(leg.hip().distance(leg.knee())).isCloseTo(Body.THIGH, within(HAIR));
            assertThat(leg.knee().distance(leg.ankle())).isCloseTo(Body.SHANK, within(HAIR));
        });
        Stream.of(figure.arm(), figure.farArm()).forEach(arm -> {
            assertThat(arm.shoulder().distance(arm.elbow())).isCloseTo(Body.UPPER_ARM, within(HAIR));
            assertThat(arm.elbow().distance(arm.hand())).isCloseTo(Body.FOREARM, within(HAIR));
        });
        assertThat(figure.shoulder().distance(figure.head())).isCloseTo(Body.NECK, within(HAIR));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingIsBelowTheFloorAndSomethingRests(Posed posed) {
        boolean floats = IN_THE_AIR.contains(posed.code()) || posed.code().equals("HILL-RUN");

        assertThat(posed.figure().lowest()).isBetween(-0.7, floats || onSomething(posed) ? 60.0 : 2.0);
    }

    private static boolean onSomething(Posed posed) {
        return ROWS.stream()
                .filter(row -> posed.code().equals(row.get("code")))
                .anyMatch(row -> Objects.requireNonNull(row.get("gear")).matches(".*\\b(bench|pad|box|bar) .*"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void kneesAndElbowsBendTheWayTheyDo(Posed posed) {
        Figure figure = posed.figure();
        if (figure.front()) {
            return;
        }
        Stream.of(figure.near(), figure.far())
                .forEach(leg -> assertThat(leg.kneeBend()).as("knee").isBetween(-5.0, 150.0));
        assertThat(figure.arm().elbowBend()).as("elbow").isBetween(-5.0, 150.0);
        int mirrored = figure.turned() ? -1 : 1;
        assertThat(mirrored * figure.farArm().elbowBend()).as("far elbow").isBetween(-5.0, 150.0);
    }

    @Test
    void aPoseThatNoBodyCanTakeIsRefused() {
        assertThatThrownBy(() -> Figure.of(Pose.of("hip=150:120 n=@150")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot end at");
        assertThatThrownBy(() -> Figure.of(Pose.of("t=90 n=@150"))).hasMessageContaining("Nothing says where");
        assertThatThrownBy(() -> Pose.of("t=90 t=80")).hasMessageContaining("twice");
    }
}
