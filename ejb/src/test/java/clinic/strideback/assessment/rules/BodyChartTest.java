package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.CHART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.assessment.rules.BodyChart.LineKind;
import clinic.strideback.assessment.rules.BodyChart.Mark;
import clinic.strideback.assessment.rules.BodyChart.Region;
import clinic.strideback.measure.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyChartTest {

    @Test
    void leftIsLeftFromBehindAndRightFromTheFront() {
        assertThat(CHART.regions())
                .extracting(Region::id)
                .containsExactly(
                        "POSTERIOR:L:THIGH",
                        "POSTERIOR:L:CALF",
                        "POSTERIOR:R:THIGH",
                        "POSTERIOR:R:CALF",
                        "ANTERIOR:R:GROIN",
                        "ANTERIOR:L:GROIN");
    }

    @Test
    void theOtherHalfIsTheMirrorImage() {
        Region right = CHART.regions().get(2);

        assertThat(right.side()).isEqualTo(Side.RIGHT);
        assertThat(right.x()).isEqualTo(190);
        assertThat(right.y()).isEqualTo(160);
        assertThat(right.outline().path()).isEqualTo("M200 150 L180 150.5 C175 170 170 190 180 200 Z");
        assertThat(CHART.lines())
                .extracting(BodyChart.Line::kind, line -> line.outline().path())
                .containsOnly(tuple(LineKind.FOLD, "M120 14 L120 40"))
                .hasSize(2);
    }

    @Test
    void marksAreWrittenAsTheyAreRead() {
        String written = "POSTERIOR:L:CALF@45,330;POSTERIOR:R:THIGH@190,160;ANTERIOR:L:GROIN@160,120";

        List<Mark> marks = CHART.read(written).orElseThrow();

        assertThat(marks).extracting(Mark::x).containsExactly(45, 190, 160);
        assertThat(BodyChart.write(marks)).isEqualTo(written);
        assertThat(BodyChart.write(CHART.read("ANTERIOR:L:GROIN@160,120;POSTERIOR:L:CALF@45,330")
                        .orElseThrow()))
                .isEqualTo("POSTERIOR:L:CALF@45,330;ANTERIOR:L:GROIN@160,120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30,300", "60,360", "30,360", "45,330"})
    void aPointOnTheEdgeOfItsRegionIsInIt(String point) {
        assertThat(CHART.read("POSTERIOR:L:CALF@" + point)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "POSTERIOR:L:CALF@45,330;",
                "POSTERIOR:L:CALF",
                "POSTERIOR:L:CALF@45",
                "POSTERIOR:L:CALF@-45,330",
                "POSTERIOR:L:CALF@45.5,330",
                "POSTERIOR:L:CALF@4500,330",
                "POSTERIOR:L:CALF@29,330",
                "POSTERIOR:L:CALF@61,330",
                "POSTERIOR:L:CALF@45,299",
                "POSTERIOR:L:CALF@45,361",
                "POSTERIOR:R:CALF@45,330",
                "POSTERIOR:L:ELBOW@45,330",
                "ANTERIOR:L:CALF@45,330",
                "LATERAL:L:CALF@45,330",
                "POSTERIOR:B:CALF@45,330",
                "POSTERIOR:L:CALF@45,330;POSTERIOR:L:CALF@46,331",
                "POSTERIOR:L:CALF@45,330 POSTERIOR:L:THIGH@50,160"
            })
    void whatIsNotOnTheDrawingIsNoMark(String written) {
        assertThat(CHART.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L1 2", "M1,2", "m1 2 L3 4", "M1 2 L3", "M1 2 A3 4", "M-1 2", "M1 2 C1 2 3 4"})
    void aPathHasMovesLinesAndCurvesOnly(String path) {
        assertThatThrownBy(() -> new Outline(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowWithoutACellIsNoRow() {
        assertThatThrownBy(() -> BodyChart.of(List.of(Map.of("view", "POSTERIOR"))))
                .isInstanceOf(NullPointerException.class);
    }
}
