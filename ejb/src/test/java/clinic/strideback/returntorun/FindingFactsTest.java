package clinic.strideback.returntorun;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.MeasureUnit;
import clinic.strideback.measure.Side;
import clinic.strideback.returntorun.Judged.Sides;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AssessmentId ASSESSMENT = new AssessmentId(UUID.randomUUID());

    private final List<LatestFinding> known = new ArrayList<>();

    @Test
    void withoutFindingsNothingIsMeasured() {
        assertThat(facts(episode(Side.LEFT)).facts().all())
                .extracting(Fact::measure)
                .containsExactlyInAnyOrder("bilateral", "sprintDemand", "strain");
    }

    @Test
    void symmetryIsInvolvedOverUninvolvedAndAsOldAsTheOlderSide() {
        number("STR-KF15", Side.LEFT, "212", 3);
        number("STR-KF15", Side.RIGHT, "250", 10);
        Fact lsi = facts(episode(Side.LEFT)).facts().find("lsiKF15").orElseThrow();
        assertThat(lsi.answer().number()).isEqualByComparingTo("84.8");
        assertThat(lsi.takenOn()).isEqualTo(TODAY.minusDays(10));
        assertThat(lsi.origin()).isEqualTo(ASSESSMENT.value().toString());
        assertThat(facts(episode(Side.LEFT)).sides())
                .containsEntry("lsiKF15", new Sides(new BigDecimal("212"), new BigDecimal("250"), "N"));
    }

    @Test
    void oneSideAloneIsNoSymmetry() {
        number("STR-KF15", Side.LEFT, "212", 3);
        assertThat(facts(episode(Side.LEFT)).facts().knows("lsiKF15")).isFalse();
    }

    @Test
    void unableBecauseOfPainIsAnAnswer() {
        number("STR-KF15", Side.RIGHT, "250", 3);
        known.add(latest(Finding.without(FindingKey.of("STR-KF15", Side.LEFT), FindingStatus.UNABLE_PAIN), 3));
        assertThat(facts(episode(Side.LEFT))
                        .facts()
                        .find("lsiKF15")
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.UNABLE);
    }

    @Test
    void theWeakerSideCountsForTheBridge() {
        number("STR-SLHB", Side.LEFT, "14", 3);
        number("STR-SLHB", Side.RIGHT, "20", 3);
        assertThat(number(episode(Side.LEFT), "slhbMin")).isEqualByComparingTo("14");
        assertThat(number(episode(Side.LEFT), "lsiSLHB")).isEqualByComparingTo("70");
    }

    @Test
    void anglesAreComparedInDegrees() {
        number("ROM-SLR", Side.LEFT, "78", 3);
        number("ROM-SLR", Side.RIGHT, "86", 3);
        number("ROM-AKE", Side.LEFT, "30", 3);
        number("ROM-AKE", Side.RIGHT, "19", 3);
        assertThat(number(episode(Side.LEFT), "slrDiff")).isEqualByComparingTo("8");
        assertThat(number(episode(Side.LEFT), "akeDiff")).isEqualByComparingTo("11");
    }

    @Test
    void palpationIsReadOnTheInvolvedSideAndTheWorseOfBoth() {
        number("PAL-PAIN", Side.LEFT, "1", 3);
        number("PAL-PAIN", Side.RIGHT, "4", 3);
        assertThat(number(episode(Side.LEFT), "palp")).isEqualByComparingTo("1");
        assertThat(number(episode(Side.RIGHT), "palp")).isEqualByComparingTo("4");
        assertThat(number(episode(Side.BILATERAL), "palp")).isEqualByComparingTo("4");
    }

    @Test
    void anIncompleteScreenIsNotAssessed() {
        answerFlags("RF-08");
        assertThat(facts(episode(Side.LEFT)).facts().knows("redFlagsOpen")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RF-04, , 1",
        "RF-04, URGENT_48H, 1",
        "RF-04, CLEARED_BY, 0",
        "RF-06, CLEARED_BY, 1",
        "RF-12, , 0",
        ", , 0",
    })
    void aFlagIsOpenUntilSomebodyHasClearedIt(@Nullable String flag, @Nullable String disposition, int open) {
        answerFlags(flag == null ? "none" : flag);
        if (flag != null) {
            choice(flag, "YES", 2);
        }
        if (disposition != null) {
            choice(flag + "-DISP", disposition, 2);
            known.add(latest(Finding.text(FindingKey.of(flag + "-BY"), "Dr. Vik"), 2));
        }
        Fact flags = facts(episode(Side.LEFT)).facts().find("redFlagsOpen").orElseThrow();
        assertThat(flags.answer()).isEqualTo(Answer.of(open));
    }

    @ParameterizedTest
    @CsvSource({
        "SUDDEN, SPRINT, , Y",
        "GRADUAL, SPRINT, , N",
        "GRADUAL, SPRINT, 1a, Y",
        "GRADUAL, SPRINT, 0a, N",
        "SUDDEN, CONTUSION, 2b, N",
    })
    void aStrainIsSuddenOrGradedAndNoDirectBlow(
            Onset onset, Mechanism mechanism, @Nullable String bamic, String strain) {
        if (bamic != null) {
            choice("CLS-BAMIC", bamic, 3);
        }
        assertThat(facts(episode(Side.LEFT, onset, mechanism))
                        .facts()
                        .find("strain")
                        .orElseThrow()
                        .answer()
                        .text())
                .isEqualTo(strain);
    }

    private void answerFlags(String except) {
        for (int flag = 1; flag <= 8; flag++) {
            String code = "RF-0" + flag;
            if (!code.equals(except)) {
                choice(code, "NO", 5);
            }
        }
    }

    private void number(String code, Side side, String value, int daysAgo) {
        known.add(
                latest(Finding.number(FindingKey.of(code, side), new BigDecimal(value), MeasureUnit.NEWTON), daysAgo));
    }

    private void choice(String code, String option, int daysAgo) {
        known.add(latest(Finding.choice(FindingKey.of(code), option), daysAgo));
    }

    private static LatestFinding latest(Finding finding, int daysAgo) {
        return new LatestFinding(finding, TODAY.minusDays(daysAgo), ASSESSMENT);
    }

    private FindingFacts facts(EpisodeView episode) {
        return FindingFacts.of(episode, known);
    }

    private BigDecimal number(EpisodeView episode, String measure) {
        return facts(episode).facts().find(measure).orElseThrow().answer().number();
    }

    private static EpisodeView episode(Side side) {
        return episode(side, Onset.SUDDEN, Mechanism.SPRINT);
    }

    private static EpisodeView episode(Side side, Onset onset, Mechanism mechanism) {
        return new EpisodeView(
                EpisodeId.random(),
                PatientId.random(),
                side,
                onset,
                TODAY.minusDays(50),
                mechanism,
                null,
                true,
                0,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }
}
