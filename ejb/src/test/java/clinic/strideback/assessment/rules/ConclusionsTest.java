package clinic.strideback.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.Conclusion.Kind;
import clinic.strideback.measure.Side;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionsTest {

    private static final String DOMINANT = "STR-HCON60.L 59;STR-QCON60.L 100";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                    STR-HCON60.L 59.9;STR-QCON60.L 100 | YES
                    STR-HCON60.L 60;STR-QCON60.L 100   | NO
                    STR-HCON60.L 60                    | UNKNOWN
                    STR-HCON60.R 40;STR-QCON60.R 100   | nothing
                    """)
    void quadricepsAreDominantBelowSixTenths(String taken, String verdict) {
        assertThat(verdict(Kind.QUADRICEPS, Side.LEFT, taken)).isEqualTo(Optional.ofNullable(verdict));
    }

    @Test
    void whereBothSidesAreInvolvedTheLowerRatioCounts() {
        Conclusion both = conclusion(
                        Kind.QUADRICEPS,
                        Side.BILATERAL,
                        "STR-HCON60.L 70;STR-QCON60.L 100;STR-HCON60.R 50;STR-QCON60.R 100")
                .orElseThrow();

        assertThat(both.verdict()).isEqualTo("YES");
        assertThat(both.number()).isEqualByComparingTo("0.5");
        assertThat(verdict(Kind.QUADRICEPS, Side.BILATERAL, "STR-HCON60.L 70;STR-QCON60.L 100"))
                .contains("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RUN-APT MILD                | YES
                    RUN-APT MARKED              | YES
                    RUN-APT NONE                | UNKNOWN
                    RUN-APT NONE;POST-TILT 15   | NO
                    POST-TILT 15.1              | YES
                    POST-TILT 15                | UNKNOWN
                    RUN-APT NT                  | UNKNOWN
                    """)
    void aPelvisTipsForwardInRunningOrByMoreThanFifteenDegrees(String tilt, String verdict) {
        assertThat(verdict(Kind.TIPPED, Side.LEFT, DOMINANT + ";" + tilt)).contains(verdict);
        assertThat(verdict(Kind.TIPPED, Side.LEFT, "STR-HCON60.L 80;STR-QCON60.L 100;" + tilt))
                .contains("NO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GEN-LEG 90;RUN-OS-DIST.L 9                                   | UNKNOWN
                    GEN-LEG 90;RUN-OS-DIST.L 9;RUN-OS-DIST.R 9                   | NO
                    GEN-LEG 90;RUN-OS-DIST.L 9;RUN-OS-DIST.R 9.1                 | YES
                    GEN-LEG 90;RUN-OS-DIST.L 9.1                                 | YES
                    RUN-OS-DIST.L 20;RUN-OS-DIST.R 20                            | UNKNOWN
                    RUN-OVERSTRIDE YES                                           | YES
                    RUN-OVERSTRIDE NO                                            | NO
                    RUN-OVERSTRIDE NO;GEN-LEG 90;RUN-OS-DIST.L 9.1               | YES
                    RUN-OVERSTRIDE YES;GEN-LEG 90;RUN-OS-DIST.L 9;RUN-OS-DIST.R 9 | YES
                    RUN-OVERSTRIDE NO;GEN-LEG 90;RUN-OS-DIST.L 9;RUN-OS-DIST.R 9 | NO
                    """)
    void overstrideIsSeenOrMeasured(String taken, String verdict) {
        assertThat(verdict(Kind.OVERSTRIDE, Side.LEFT, taken)).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COR-SIDE.L 30;COR-SIDE.R 30;COR-PRONE 60   | NO
                    COR-SIDE.L 29;COR-SIDE.R 30;COR-PRONE 60   | YES
                    COR-SIDE.L 30;COR-SIDE.R 29;COR-PRONE 60   | YES
                    COR-SIDE.L 30;COR-SIDE.R 30;COR-PRONE 59   | YES
                    COR-PRONE 59                               | YES
                    COR-PRONE 60                               | UNKNOWN
                    """)
    void theCoreIsWeakBelowThirtyOrSixtySeconds(String taken, String verdict) {
        assertThat(verdict(Kind.CORE, Side.LEFT, taken)).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | YES CALF                                   | UNKNOWN
                    2 | YES CALF OEDEMA                            | UNKNOWN
                    2 | YES CALF OEDEMA;NO OTHER                   | YES
                    2 | YES CALF OEDEMA TENDER VEINS OTHER         | YES
                    1 | YES CALF OEDEMA TENDER OTHER               | UNKNOWN
                    1 | YES CALF;NO CANCER IMMOBILE BEDRIDDEN TENDER SWOLLEN OEDEMA VEINS BEFORE | NO
                    0 | NO CALF                                    | UNKNOWN
                    -2 | YES OTHER;NO CANCER IMMOBILE BEDRIDDEN TENDER SWOLLEN CALF | NO
                    """)
    void fromTwoPointsOnAThrombosisIsLikely(String points, String signs, String verdict) {
        Conclusion wells = conclusion(Kind.THROMBOSIS, Side.LEFT, dvt(signs)).orElseThrow();

        assertThat(wells.number()).isEqualByComparingTo(points);
        assertThat(wells.verdict()).isEqualTo(verdict);
    }

    @Test
    void eachNamesWhatItRestsOnAndWhatIsMissing() {
        assertThat(conclusion(Kind.LENGTH, Side.LEFT, "ROM-SLR.L 85;ROM-AKE.R 10;ROM-AKE.L NT"))
                .hasValueSatisfying(length -> {
                    assertThat(length.isKnown()).isFalse();
                    assertThat(length.from()).containsExactly("ROM-SLR.L");
                    assertThat(length.missing()).containsExactly("ROM-AKE.L", "ROM-PKE.L");
                });
        assertThat(conclusion(Kind.TENDON, Side.BILATERAL, "SUB-SITTOL 20"))
                .hasValueSatisfying(tendon -> assertThat(tendon.missing()).contains("PHT-ARAB.L", "PHT-ARAB.R"));
        assertThat(conclusion(Kind.ASYMMETRIC, Side.LEFT, "ROM-SLR.L 85;ROM-SLR.R 60"))
                .hasValueSatisfying(apart -> {
                    assertThat(apart.isKnown()).isTrue();
                    assertThat(apart.from()).containsExactly("ROM-SLR.L", "ROM-SLR.R");
                });
    }

    @Test
    void nothingFollowsFromNothing() {
        assertThat(new Conclusions(new DerivedFindings(Taken.findings(), Side.LEFT, true)).all())
                .isEmpty();
    }

    /** "YES CALF OEDEMA;NO OTHER" as a line for each sign. */
    private static String dvt(String signs) {
        return Stream.of(signs.split(";", -1))
                .map(group -> group.split(" ", -1))
                .flatMap(words -> Stream.of(words).skip(1).map(sign -> "DVT-" + sign + " " + words[0]))
                .collect(Collectors.joining(";"));
    }

    private static Optional<String> verdict(Kind kind, Side involved, String taken) {
        return conclusion(kind, involved, taken).map(Conclusion::verdict);
    }

    private static Optional<Conclusion> conclusion(Kind kind, Side involved, String taken) {
        return new Conclusions(new DerivedFindings(Taken.findings(taken.split(";", -1)), involved, true))
                .all().stream().filter(conclusion -> conclusion.kind() == kind).findFirst();
    }
}
