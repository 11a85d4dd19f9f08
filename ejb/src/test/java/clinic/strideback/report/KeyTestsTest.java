package clinic.strideback.report;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.measure.MeasureUnit;
import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTestsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AssessmentId VISIT = new AssessmentId(UUID.randomUUID());

    @Test
    void whatWasNeverTakenHasNoNumberAtAll() {
        assertThat(tests(Side.LEFT))
                .hasSize(5)
                .allSatisfy(test -> assertThat(test)
                        .extracting(KeyTest::left, KeyTest::right, KeyTest::symmetry, KeyTest::gap, KeyTest::measured)
                        .containsOnlyNulls())
                .noneMatch(KeyTest::isTaken);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 8497, 10000, 84.9",
        "RIGHT, 10000, 8497, 84.9",
        "LEFT, 212, 241, 87.9",
        "BILATERAL, 200, 100, 50.0"
    })
    void symmetryIsRoundedDown(Side side, String left, String right, String percent) {
        KeyTest strength = tests(side, newtons(Side.LEFT, left, 3), newtons(Side.RIGHT, right, 3))
                .get(0);
        assertThat(strength.symmetry()).isEqualByComparingTo(percent);
        assertThat(strength.gap()).isNull();
    }

    @Test
    void aTestOfOneSideHasAnAgeButNoSymmetry() {
        KeyTest strength = tests(Side.LEFT, newtons(Side.LEFT, "212", 3)).get(0);
        assertThat(strength.isTaken()).isTrue();
        assertThat(strength.symmetry()).isNull();
        assertThat(strength.right()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true"})
    void aTestIsAsOldAsItsOlderSide(int daysAgo, boolean stale) {
        KeyTest strength = tests(Side.LEFT, newtons(Side.LEFT, "212", 3), newtons(Side.RIGHT, "241", daysAgo))
                .get(0);
        assertThat(strength.measured().age()).isEqualTo(daysAgo);
        assertThat(strength.measured().stale()).isEqualTo(stale);
    }

    @Test
    void painInPlaceOfAValueIsSaid() {
        Finding unable = Finding.without(FindingKey.of("STR-KF15", Side.RIGHT), FindingStatus.UNABLE_PAIN);
        KeyTest strength =
                tests(Side.RIGHT, new LatestFinding(unable, TODAY, VISIT)).get(0);
        assertThat(strength.unable()).isTrue();
        assertThat(strength.right()).isNull();
    }

    @Test
    void anglesAreComparedInDegreesRoundedUpWithWhatTheGateTolerates() {
        KeyTest raise = tests(Side.LEFT, degrees(Side.LEFT, "78"), degrees(Side.RIGHT, "88.04"))
                .get(3);
        assertThat(raise.gap()).isEqualByComparingTo("10.1");
        assertThat(raise.limit()).isEqualByComparingTo("10");
        assertThat(raise.symmetry()).isNull();
    }

    @Test
    void withBothSidesInvolvedTheWeakerOneIsFilled() {
        KeyTest strength = tests(Side.BILATERAL, newtons(Side.LEFT, "212", 3), newtons(Side.RIGHT, "200", 3))
                .get(0);
        assertThat(strength.involved()).isEqualTo(Side.RIGHT);
    }

    @Test
    void withBothSidesInvolvedNoAngleCallsOneTheWeaker() {
        KeyTest raise = tests(Side.BILATERAL, degrees(Side.LEFT, "79"), degrees(Side.RIGHT, "81"))
                .get(3);
        assertThat(raise.involved()).isEqualTo(Side.BILATERAL);
    }

    private static List<KeyTest> tests(Side side, LatestFinding... known) {
        return new KeyTests(List.of(known), side, TODAY, Locale.ENGLISH).all(List.of());
    }

    private static LatestFinding newtons(Side side, String value, int daysAgo) {
        Finding finding = Finding.number(FindingKey.of("STR-KF15", side), new BigDecimal(value), MeasureUnit.NEWTON);
        return new LatestFinding(finding, TODAY.minusDays(daysAgo), VISIT);
    }

    private static LatestFinding degrees(Side side, String value) {
        Finding finding = Finding.number(FindingKey.of("ROM-SLR", side), new BigDecimal(value), MeasureUnit.DEGREE);
        return new LatestFinding(finding, TODAY, VISIT);
    }
}
