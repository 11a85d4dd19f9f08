package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedFindingsTest {

    private static final String CLUSTER = "PHT-ISCHIAL.L YES;PHT-ARAB.L POS;PHT-SLB.L POS;PHT-MBK.L POS;SUB-SITTOL 20";

    @Test
    void symmetryFollowsTheDirectionOfTheTest() {
        DerivedFindings derived = derived(Side.LEFT, "T.L 18.2;T.R 22.4");

        assertThat(percent(derived, "HIGHER")).isEqualByComparingTo("81.25");
        assertThat(percent(derived, "LOWER").setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("123.08");
        assertThat(derived.symmetry(question("T", "comparison:LSI", "better:NONE")))
                .isEmpty();
        assertThat(derived.symmetry(question("T", "comparison:NONE"))).isEmpty();
        assertThat(derived.symmetry(question("T", "comparison:DEGREES"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T.L 18.2", "T.R 22.4", "T.L NT;T.R 22.4", "''"})
    void symmetryNeedsBothSides(String taken) {
        assertThat(derived(Side.LEFT, taken).symmetry(question("T", "comparison:LSI")))
                .isEmpty();
    }

    @Test
    void forceAndTorqueAreReadPerBodyMass() {
        FindingDefinition force = question(
                "T", "kind:NUMBER", "sided:YES", "units:N kgf", "decimals:1 2", "min:0", "max:1000", "arm:T-ARM");
        DerivedFindings derived = derived(Side.LEFT, "T.L 250;GEN-MASS 70;T-ARM 38");

        assertThat(derived.torquePerMass(force, Side.LEFT).orElseThrow().setScale(3, RoundingMode.HALF_UP))
                .isEqualByComparingTo("1.357");
        assertThat(derived.forcePerMass(force, Side.LEFT).orElseThrow().setScale(3, RoundingMode.HALF_UP))
                .isEqualByComparingTo("3.571");
        assertThat(derived.forcePerMass(force, Side.RIGHT)).isEmpty();
        assertThat(derived(Side.LEFT, "T.L 250;GEN-MASS 70").torquePerMass(force, Side.LEFT))
                .isEmpty();
        assertThat(derived(Side.LEFT, "T.L 250;T-ARM 38").torquePerMass(force, Side.LEFT))
                .isEmpty();
        assertThat(derived(Side.LEFT, "T.L 250;GEN-MASS 0").forcePerMass(force, Side.LEFT))
                .isEmpty();
        assertThat(derived(Side.LEFT, "T.L 20;GEN-MASS 70")
                        .forcePerMass(
                                question("T", "kind:NUMBER", "sided:YES", "units:deg", "decimals:1", "min:0", "max:99"),
                                Side.LEFT))
                .isEmpty();
    }

    @Test
    void anglesAreComparedInDegrees() {
        assertThat(derived(Side.LEFT, "ROM-AKE.L 25;ROM-AKE.R 10.5").difference("ROM-AKE"))
                .hasValueSatisfying(degrees -> assertThat(degrees).isEqualByComparingTo("14.5"));
        assertThat(derived(Side.LEFT, "ROM-AKE.L -5;ROM-AKE.R 10").difference("ROM-AKE"))
                .hasValueSatisfying(degrees -> assertThat(degrees).isEqualByComparingTo("15"));
        assertThat(derived(Side.LEFT, "ROM-AKE.L 25").difference("ROM-AKE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "unknown", textBlock = """
                    ROM-SLR.L 90;ROM-AKE.L 5                  | LONG
                    ROM-SLR.L 89.9;ROM-AKE.L 5                | NORMAL
                    ROM-SLR.L 90;ROM-AKE.L 5.1                | NORMAL
                    ROM-SLR.L 80;ROM-AKE.L 30                 | NORMAL
                    ROM-SLR.L 80;ROM-AKE.L 30.1               | SHORT
                    ROM-SLR.L 70;ROM-AKE.L 20                 | NORMAL
                    ROM-SLR.L 69.9;ROM-AKE.L 20               | SHORT
                    ROM-SLR.L 80;ROM-AKE.L 20;ROM-PKE.L 40    | NORMAL
                    ROM-SLR.L 80;ROM-AKE.L 20;ROM-PKE.L 40.1  | SHORT
                    ROM-SLR.L 69                              | SHORT
                    ROM-AKE.L 31                              | SHORT
                    ROM-SLR.L 80                              | unknown
                    ROM-SLR.L 95                              | unknown
                    ROM-AKE.L 3                               | unknown
                    ROM-AKE.L 20                              | unknown
                    ROM-PKE.L 45                              | unknown
                    ROM-SLR.L 80;ROM-PKE.L 45                 | SHORT
                    ROM-SLR.R 69                              | unknown
                    ''                                        | unknown
                    """)
    void lengthIsReadFromTheInvolvedSide(String taken, LengthClass expected) {
        assertThat(derived(Side.LEFT, taken).lengthClass()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "unknown", textBlock = """
                    ROM-SLR.L 95;ROM-AKE.L 0;ROM-SLR.R 65                  | LONG
                    ROM-SLR.L 95;ROM-AKE.L 0                               | LONG
                    ROM-SLR.L 80;ROM-AKE.L 20;ROM-SLR.R 65                 | SHORT
                    ROM-SLR.L 80;ROM-AKE.L 20;ROM-SLR.R 80;ROM-AKE.R 20    | NORMAL
                    ROM-SLR.L 65                                           | unknown
                    """)
    void whereBothSidesAreInvolvedTheOverLengthenedOneCounts(String taken, LengthClass expected) {
        assertThat(derived(Side.BILATERAL, taken).lengthClass()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "unknown", textBlock = """
                    ROM-SLR.L 80;ROM-SLR.R 65                             | true
                    ROM-SLR.L 80;ROM-SLR.R 65.1                           | unknown
                    ROM-SLR.L 80;ROM-SLR.R 65.1;ROM-AKE.L 5;ROM-AKE.R 19.9 | false
                    ROM-SLR.L 80;ROM-SLR.R 80;ROM-AKE.L 5;ROM-AKE.R 20    | true
                    ROM-AKE.L 30;ROM-AKE.R 15                             | true
                    """)
    void fifteenDegreesInEitherTestAreAsymmetric(String taken, Boolean expected) {
        assertThat(derived(Side.LEFT, taken).asymmetric()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theWholeClusterOnTheInvolvedSideMakesTheTendonLikely() {
        assertThat(derived(Side.LEFT, CLUSTER).phtLikely()).contains(true);
        assertThat(derived(Side.RIGHT, CLUSTER).phtLikely()).isEmpty();
        assertThat(derived(Side.BILATERAL, CLUSTER).phtLikely()).contains(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "unknown", textBlock = """
                    PHT-ARAB.L POS;PHT-SLB.L POS;PHT-MBK.L POS                  | true
                    PHT-ARAB.L POS;PHT-SLB.L POS;SUB-SITTOL 29                  | true
                    PHT-ARAB.L POS;PHT-SLB.L POS;SUB-SITTOL 30;PHT-MBK.L NEG    | false
                    PHT-ARAB.L POS;PHT-SLB.L POS;SUB-SITTOL 30                  | unknown
                    PHT-ARAB.L POS;PHT-SLB.L POS                                | unknown
                    PHT-ARAB.L POS                                              | unknown
                    PHT-ARAB.L NEG                                              | unknown
                    PHT-ARAB.L NEG;PHT-SLB.L NEG                                | false
                    PHT-ARAB.L NEG;PHT-SLB.L NEG;PHT-MBK.L POS;SUB-SITTOL 5     | false
                    PHT-ARAB.L NT;PHT-SLB.L POS;PHT-MBK.L POS;SUB-SITTOL 45     | unknown
                    """)
    void itStaysUnknownWhileATestNotDoneCouldStillDecide(String signs, Boolean expected) {
        assertThat(derived(Side.LEFT, "PHT-ISCHIAL.L YES;" + signs).phtLikely())
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"PHT-ISCHIAL.L NO", "PHT-ISCHIAL.L NO;PHT-ARAB.L POS;PHT-SLB.L POS;PHT-MBK.L POS"})
    void painElsewhereDecidesAgainstTheTendonWithoutAnyTest(String taken) {
        assertThat(derived(Side.LEFT, taken).phtLikely()).contains(false);
    }

    @Test
    void aSuddenOnsetDecidesAgainstItAndAnUnknownOneLeavesItOpen() {
        assertThat(new DerivedFindings(taken(CLUSTER), Side.LEFT, false).phtLikely())
                .contains(false);
        assertThat(new DerivedFindings(taken(""), Side.LEFT, false).phtLikely()).contains(false);
        assertThat(new DerivedFindings(taken(CLUSTER), Side.LEFT, null).phtLikely())
                .isEmpty();
    }

    @Test
    void hamstringsOverQuadricepsNeedsBothTorques() {
        assertThat(derived(Side.LEFT, "STR-HCON60.L 95;STR-QCON60.L 158").hamstringsToQuadriceps(Side.LEFT))
                .hasValueSatisfying(ratio ->
                        assertThat(ratio.setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("0.601"));
        assertThat(derived(Side.LEFT, "STR-HCON60.L 95").hamstringsToQuadriceps(Side.LEFT))
                .isEmpty();
        assertThat(derived(Side.LEFT, "STR-QCON60.L 95").hamstringsToQuadriceps(Side.LEFT))
                .isEmpty();
        assertThat(derived(Side.LEFT, "STR-HCON60.L 95;STR-QCON60.L 0").hamstringsToQuadriceps(Side.LEFT))
                .isEmpty();
    }

    private static BigDecimal percent(DerivedFindings derived, String better) {
        return derived.symmetry(question("T", "comparison:LSI", "better:" + better))
                .orElseThrow()
                .percent();
    }

    private static DerivedFindings derived(Side involved, String lines) {
        return new DerivedFindings(taken(lines), involved, true);
    }

    private static Findings taken(String lines) {
        return lines.isEmpty() ? Taken.findings() : Taken.findings(lines.split(";"));
    }
}
