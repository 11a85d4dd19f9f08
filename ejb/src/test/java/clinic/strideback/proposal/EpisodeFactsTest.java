package clinic.strideback.proposal;

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
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.proposal.rules.TrainingLoad;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 18);
    private static final AssessmentId ASSESSMENT = new AssessmentId(UUID.randomUUID());

    private static final Circumstances NOTHING_LOGGED =
            new Circumstances(ZoneOffset.UTC, LocalDate.of(1986, 11, 24), null, null, List.of(), Map.of(), false);

    private Circumstances circumstances = NOTHING_LOGGED;
    private final List<LatestFinding> taken = new ArrayList<>();

    @Test
    void theHistoryIsReadWithItsDays() {
        Facts facts = gather(Side.RIGHT);

        assertThat(value(facts, "side")).isEqualTo("RIGHT");
        assertThat(value(facts, "onset")).isEqualTo("GRADUAL");
        assertThat(value(facts, "mechanism")).isEqualTo("OVERUSE_GRADUAL");
        assertThat(facts.find("daysSince"))
                .contains(new Fact("daysSince", Answer.of(6), TODAY.minusDays(6), "EPISODE"));
        assertThat(value(facts, "priorHSI")).isEqualTo("1");
        assertThat(value(facts, "monthsSinceHSI")).isEqualTo("4");
        assertThat(facts.find("monthsSinceHSI").orElseThrow().takenOn()).isEqualTo(TOLD);
        assertThat(value(facts, "sprintDemand")).isEqualTo("Y");
    }

    @Test
    void whatWasNotAskedIsNoFact() {
        EpisodeView silent = new EpisodeView(
                EpisodeId.random(),
                new PatientId(UUID.randomUUID()),
                Side.LEFT,
                Onset.GRADUAL,
                null,
                Mechanism.UNKNOWN,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0);

        Facts facts = EpisodeFacts.gather(silent, List.of(), TOLD, NOTHING_LOGGED, TODAY);

        assertThat(facts.all())
                .extracting(Fact::measure)
                .containsExactlyInAnyOrder("side", "onset", "mechanism", "specialistCleared", "ageY");
    }

    @Test
    void scoresAndWordsComeFromTheAssessmentThatTookThem() {
        number("SUB-NPRS-WORST24", null, 3, TODAY);
        choice("RF-01", null, "NO", TODAY);
        choice("T2", null, "YES", TODAY);
        choice("CLS-BAMIC", null, "2c", TODAY.minusDays(3));

        Facts facts = gather(Side.RIGHT);

        assertThat(value(facts, "npsWorst")).isEqualTo("3");
        assertThat(value(facts, "RF-01")).isEqualTo("N");
        assertThat(value(facts, "t2")).isEqualTo("Y");
        assertThat(facts.find("bamic").orElseThrow())
                .isEqualTo(new Fact("bamic", Answer.word("2c"), TODAY.minusDays(3), ASSESSMENT.toString()));
    }

    @ParameterizedTest
    @CsvSource({"LEFT,2,7,NEG,N,N", "RIGHT,5,3,POS,Y,Y", "BILATERAL,5,3,POS,Y,N"})
    void aTestWithTwoSidesGivesTheInvolvedOneAndTheWorseOfTwo(
            Side side, String palpation, String distance, String slump, String proximal, String controlled) {
        number("PAL-PAIN", Side.LEFT, 2, TODAY);
        number("PAL-PAIN", Side.RIGHT, 5, TODAY);
        number("PAL-DIST", Side.LEFT, 7, TODAY);
        number("PAL-DIST", Side.RIGHT, 3, TODAY);
        choice("NEU-SLUMP", Side.LEFT, "NEG", TODAY);
        choice("NEU-SLUMP", Side.RIGHT, "POS", TODAY);
        choice("PAL-REGION", Side.LEFT, "MIDDLE", TODAY);
        choice("PAL-REGION", Side.RIGHT, "PROXIMAL", TODAY);
        choice("ROM-THOMAS-PELVIS", Side.LEFT, "NO", TODAY);
        choice("ROM-THOMAS-PELVIS", Side.RIGHT, "YES", TODAY);

        Facts facts = gather(side);

        assertThat(value(facts, "palp")).isEqualTo(palpation);
        assertThat(value(facts, "palpDistIT")).isEqualTo(distance);
        assertThat(value(facts, "slump")).isEqualTo(slump);
        assertThat(value(facts, "regionProximal")).isEqualTo(proximal);
        assertThat(value(facts, "pelvisControlled")).isEqualTo(controlled);
    }

    @Test
    void aSideThatWasNotExaminedCouldBeTheWorseOne() {
        number("COR-SIDE", Side.LEFT, 45, TODAY);
        taken.add(new LatestFinding(
                Finding.without(FindingKey.of("COR-SIDE", Side.RIGHT), FindingStatus.UNABLE_PAIN), TODAY, ASSESSMENT));
        number("PAL-PAIN", Side.LEFT, 2, TODAY);
        choice("NEU-SLUMP", Side.LEFT, "NEG", TODAY);
        choice("ROM-THOMAS-PELVIS", Side.LEFT, "YES", TODAY);

        Facts facts = gather(Side.BILATERAL);

        assertThat(Stream.of("sideMin", "palp", "slump", "pelvisControlled")).noneMatch(facts::knows);
    }

    @Test
    void whatWasFoundOnOneSideNeedsNoSecondOne() {
        choice("NEU-SLUMP", Side.RIGHT, "POS", TODAY);
        choice("ROM-THOMAS-PELVIS", Side.LEFT, "NO", TODAY);

        Facts facts = gather(Side.BILATERAL);

        assertThat(value(facts, "slump")).isEqualTo("POS");
        assertThat(value(facts, "pelvisControlled")).isEqualTo("N");
    }

    @Test
    void aSideWithoutPainToTouchHasNoPlaceOfPain() {
        number("PAL-PAIN", Side.LEFT, 4, TODAY);
        number("PAL-PAIN", Side.RIGHT, 0, TODAY);
        number("PAL-DIST", Side.LEFT, 6, TODAY);
        choice("PAL-REGION", Side.LEFT, "MIDDLE", TODAY);

        Facts facts = gather(Side.BILATERAL);

        assertThat(value(facts, "palpDistIT")).isEqualTo("6");
        assertThat(value(facts, "regionProximal")).isEqualTo("N");
    }

    @ParameterizedTest
    @CsvSource({"LEFT,125", "RIGHT,80", "BILATERAL,80"})
    void symmetryIsInvolvedOverUninvolvedAndAsOldAsItsOlderSide(Side side, BigDecimal percent) {
        number("STR-KF15", Side.LEFT, 250, TODAY);
        number("STR-KF15", Side.RIGHT, 200, TODAY.minusDays(9));

        Fact symmetry = gather(side).find("lsiKF15").orElseThrow();

        assertThat(symmetry.answer().number()).isEqualByComparingTo(percent);
        assertThat(symmetry.takenOn()).isEqualTo(TODAY.minusDays(9));
    }

    @Test
    void oneSideUnableBecauseOfPainGivesNoSymmetry() {
        number("STR-KF15", Side.LEFT, 250, TODAY);
        taken.add(new LatestFinding(
                Finding.without(FindingKey.of("STR-KF15", Side.RIGHT), FindingStatus.UNABLE_PAIN), TODAY, ASSESSMENT));

        assertThat(gather(Side.RIGHT).find("lsiKF15")).isEmpty();
    }

    @Test
    void theTendonClusterIsJudgedFromItsSigns() {
        choice("PHT-ISCHIAL", Side.RIGHT, "YES", TODAY);
        choice("PHT-ARAB", Side.RIGHT, "POS", TODAY);
        choice("PHT-SLB", Side.RIGHT, "POS", TODAY.minusDays(2));
        assertThat(gather(Side.RIGHT).find("phtLikely")).isEmpty();

        number("SUB-SITTOL", null, 20, TODAY);
        assertThat(gather(Side.RIGHT).find("phtLikely"))
                .contains(new Fact("phtLikely", Answer.YES, TODAY.minusDays(2), ASSESSMENT.toString()));
    }

    @ParameterizedTest
    @CsvSource({"CLEARED_BY,Dr. Roth,Y", "CLEARED_BY,,N", "URGENT_48H,,N"})
    void aSpecialistClearsByNameAlone(String disposition, String by, String cleared) {
        choice("RF-04", null, "YES", TODAY);
        choice("RF-04-DISP", null, disposition, TODAY);
        if (by != null) {
            taken.add(new LatestFinding(Finding.text(FindingKey.of("RF-04-BY"), by), TODAY, ASSESSMENT));
        }

        assertThat(value(gather(Side.RIGHT), "specialistCleared")).isEqualTo(cleared);
    }

    @Test
    void everyFactIsAnInputThatReadsItBack() {
        number("PAL-PAIN", Side.RIGHT, 5, TODAY);
        number("STR-KF15", Side.LEFT, 158, TODAY);
        number("STR-KF15", Side.RIGHT, 95, TODAY);
        choice("NEU-SLUMP", Side.RIGHT, "POS", TODAY);
        choice("CLS-GRADE", null, "II", TODAY);
        choice("RUN-APT", null, "MILD", TODAY);

        assertThat(gather(Side.RIGHT).all()).allSatisfy(fact -> assertThat(Input.find(fact.measure())
                        .orElseThrow()
                        .read(fact.answer().text()))
                .contains(fact.answer()));
    }

    @Test
    void ageAndStageAreFacts() {
        circumstances = new Circumstances(
                ZoneOffset.UTC, LocalDate.of(1986, 11, 23), 3, TODAY.minusDays(9), List.of(), Map.of(), false);

        Facts facts = gather(Side.RIGHT);

        assertThat(value(facts, "ageY")).isEqualTo("40");
        assertThat(facts.find("runStage"))
                .contains(new Fact("runStage", Answer.of(3), TODAY.minusDays(9), Circumstances.LOG));
        assertThat(NOTHING_LOGGED.born()).isEqualTo(LocalDate.of(1986, 11, 24));
        circumstances = NOTHING_LOGGED;
        assertThat(value(gather(Side.RIGHT), "ageY")).isEqualTo("39");
    }

    @Test
    void theLogTakesThePlaceOfWhatWasToldAtAVisit() {
        number("SUB-TRAIN-HARD", null, 40, TODAY.minusDays(3));

        assertThat(gather(Side.RIGHT).find("hardShare"))
                .contains(new Fact(
                        "hardShare",
                        Answer.of(new BigDecimal("0.40")),
                        TODAY.minusDays(3),
                        ASSESSMENT.value().toString()));

        circumstances = new Circumstances(
                ZoneOffset.UTC,
                LocalDate.of(1986, 11, 24),
                null,
                null,
                List.of(new TrainingLoad.Ran(TODAY, 5000, 30, 8)),
                Map.of(),
                false);
        assertThat(gather(Side.RIGHT).find("hardShare"))
                .contains(new Fact("hardShare", Answer.of(BigDecimal.ONE), TODAY, Circumstances.LOG));
    }

    @Test
    void theMorningsSayWhetherThereIsAnEarlyWarningAndSilenceSaysNothing() {
        assertThat(gather(Side.RIGHT).find("earlyWarning")).isEmpty();

        circumstances = new Circumstances(
                ZoneOffset.UTC,
                LocalDate.of(1986, 11, 24),
                null,
                null,
                List.of(),
                Map.of(TODAY, 4, TODAY.minusDays(1), 5, TODAY.minusDays(4), 4),
                false);

        assertThat(gather(Side.RIGHT).find("earlyWarning"))
                .contains(new Fact("earlyWarning", Answer.YES, TODAY, Circumstances.LOG));
    }

    private Facts gather(Side side) {
        EpisodeView episode = new EpisodeView(
                EpisodeId.random(),
                new PatientId(UUID.randomUUID()),
                side,
                Onset.GRADUAL,
                TODAY.minusDays(6),
                Mechanism.OVERUSE_GRADUAL,
                null,
                true,
                1,
                4,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
        return EpisodeFacts.gather(episode, taken, TOLD, circumstances, TODAY);
    }

    private void number(String code, Side side, int value, LocalDate on) {
        MeasureUnit unit = code.startsWith("STR") ? MeasureUnit.NEWTON : MeasureUnit.SCORE;
        taken.add(new LatestFinding(
                Finding.number(FindingKey.of(code, side), BigDecimal.valueOf(value), unit), on, ASSESSMENT));
    }

    private void choice(String code, Side side, String option, LocalDate on) {
        taken.add(new LatestFinding(Finding.choice(FindingKey.of(code, side), option), on, ASSESSMENT));
    }

    private static String value(Facts facts, String measure) {
        return facts.find(measure).orElseThrow().answer().text();
    }
}
