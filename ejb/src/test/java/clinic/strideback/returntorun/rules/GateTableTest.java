package clinic.strideback.returntorun.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GateTableTest {

    private static final GateTable GATES = ReturnToRunTables.gates();

    @ParameterizedTest
    @CsvSource({
        // criterion, measure, the last value that meets it, the first that does not
        "G-REDFLAG, redFlagsOpen, 0, 1",
        "X0-WALK30, sessions30Min, 2, 1",
        "X0-PAIN, npsWalk, 1, 2",
        "G1-KF15, lsiKF15, 60, 59.99",
        "X1-LASTSTEP, lastStepSessions, 2, 1",
        "X2-30MIN, sessions30Min, 3, 2",
        "X2-MORNING, worstMorningLast3, 2, 3",
        "G3-SLHB, slhbMin, 15, 14",
        "G3-KF15, lsiKF15, 75, 74.99",
        "X3-KM60, weekShareMin2, 60, 59.99",
        "X3-PAIN, worstPain2Weeks, 2, 3",
        "G4-KF15, lsiKF15, 85, 84.99",
        "G4-SLR, slrDiff, 10, 10.1",
        "X4-CLEAN, cleanStreak, 3, 2",
        "G5-KM75, weekShare, 75, 74.99",
        "X5-CLEAN, cleanStreak, 2, 1",
        "G6-KF15, lsiKF15, 90, 89.99",
        "X6-CLEAN, cleanStreak, 2, 1",
        "G7-KF15, lsiKF15, 90, 89.99",
        "G7-PALP, palp, 0, 1",
        "G7-AKE, akeDiff, 10, 10.1",
        "X7-SYMPTOMS, worstPainLast3, 0, 1",
        "G8-C02, palp, 0, 1",
        "G8-C04A, lsiKF15, 90, 89.99",
        "G8-C05A, akeDiff, 10, 10.1",
        "G8-C05B, slrDiff, 10, 10.1",
        "G8-C07A, slhbMin, 20, 19",
        "G8-C07B, lsiSLHB, 90, 89.99",
        "G8-C16A, loggedWeeks, 4, 3",
        "G8-C16B, spikeMax4Weeks, 1.3, 1.3001",
    })
    void aMeasuredCriterionIsMetUpToItsThreshold(String id, String measure, BigDecimal met, BigDecimal notMet) {
        assertThat(verdict(id, measure, Answer.of(met))).isEqualTo(GateVerdict.MET);
        assertThat(verdict(id, measure, Answer.of(notMet))).isEqualTo(GateVerdict.NOT_MET);
        assertThat(verdict(id, measure, Answer.UNABLE)).isEqualTo(GateVerdict.NOT_MET);
    }

    static Stream<GateCriterion> everyCriterion() {
        return GATES.criteria().stream();
    }

    @ParameterizedTest
    @MethodSource("everyCriterion")
    void whatWasNotAssessedIsNeverMet(GateCriterion criterion) {
        assertThat(criterion.judge(new Facts()).verdict()).isEqualTo(GateVerdict.NOT_ASSESSED);
        assertThat(criterion.judge(new Facts()).fact()).isNull();
    }

    static Stream<GateCriterion> confirmedCriteria() {
        return everyCriterion().filter(criterion -> criterion.established() == Established.CONFIRMED);
    }

    @ParameterizedTest
    @MethodSource("confirmedCriteria")
    void theTherapistConfirmsMetOrNotMet(GateCriterion criterion) {
        String measure = criterion.criterion().measure();
        assertThat(verdict(criterion.id(), measure, Answer.YES)).isEqualTo(GateVerdict.CONFIRMED);
        assertThat(verdict(criterion.id(), measure, Answer.NO)).isEqualTo(GateVerdict.NOT_MET);
    }

    @Test
    void oneConfirmationSpeaksForOneCriterionOnly() {
        assertThat(confirmedCriteria().map(criterion -> criterion.criterion().measure()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
    }

    @Test
    void onlyMetAndConfirmedOpenTheGate() {
        assertThat(Stream.of(GateVerdict.values()).filter(GateVerdict::opens))
                .containsExactlyInAnyOrder(GateVerdict.MET, GateVerdict.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "WALK, G-REDFLAG X0-WALK30 X0-PAIN X0-GAIT G1-JOG G1-ISO G1-KF15 G1-HOP",
        "WALK_JOG, G-REDFLAG X1-LASTSTEP",
        "EASY, G-REDFLAG X2-30MIN X2-MORNING G3-SLHB G3-KF15",
        "VOLUME, G-REDFLAG X3-KM60 X3-PAIN G4-KF15 G4-ASKIP G4-SLR",
        "STRIDES, G-REDFLAG X4-CLEAN X4-EFFORT G5-KM75",
        "TEMPO, G-REDFLAG X5-CLEAN G6-KF15 G6-SLDL",
        "HILLS, G-REDFLAG X6-CLEAN G7-KF15 G7-PALP G7-AKE",
        "INTERVALS, G-REDFLAG X7-SYMPTOMS G8-C02 G8-C03 G8-C04A G8-C04B G8-C05A G8-C05B G8-C05C G8-C07A G8-C07B G8-C08"
                + " G8-C09 G8-C11 G8-C12 G8-C13 G8-C14 G8-C15 G8-C16A G8-C16B G8-C16C G8-C17",
    })
    void aGateAsksToLeaveOneStageAndToEnterTheNext(Stage from, String ids) {
        assertThat(ids(GATES.judgeGateFrom(from, plainRunner()))).containsExactly(ids.split(" ", -1));
    }

    @Test
    void theLastStageHasNoGateBehindIt() {
        assertThat(GATES.judgeGateFrom(Stage.UNRESTRICTED, plainRunner())).isEmpty();
    }

    @Test
    void theFirstStageHasAGateInFrontOfIt() {
        assertThat(ids(GATES.judgeEntry(Stage.WALK, plainRunner()))).containsExactly("G-REDFLAG", "G0-WEIGHT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"EASY", "UNRESTRICTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anOpenRedFlagClosesEveryGate(Stage stage) {
        Facts facts = plainRunner().add("redFlagsOpen", Answer.of(1));
        assertThat(GATES.judgeGateFrom(stage, facts))
                .filteredOn(judgement -> judgement.criterion().id().equals("G-REDFLAG"))
                .extracting(GateJudgement::verdict)
                .containsExactly(GateVerdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "sprintDemand, HILLS, G7-HTEST",
        "sprintDemand, INTERVALS, X7-SPRINT",
        "sprintDemand, INTERVALS, G8-C06",
        "sprintDemand, INTERVALS, G8-C10",
        "bilateral, WALK, G1-KF15BOTH",
        "bilateral, EASY, G3-KF15BOTH",
        "bilateral, VOLUME, G4-KF15BOTH",
        "bilateral, TEMPO, G6-KF15BOTH",
        "bilateral, HILLS, G7-KF15BOTH",
        "bilateral, INTERVALS, G8-C04BOTH",
        "onPht, TEMPO, G6-ISCHIAL",
    })
    void someCriteriaApplyToSomeRunnersOnly(String measure, Stage from, String id) {
        assertThat(ids(GATES.judgeGateFrom(from, new Facts().add(measure, Answer.NO))))
                .doesNotContain(id);
        assertThat(ids(GATES.judgeGateFrom(from, new Facts().add(measure, Answer.YES))))
                .contains(id);
        assertThat(ids(GATES.judgeGateFrom(from, new Facts()))).contains(id);
    }

    @Test
    void aJudgementCarriesTheFactItRead() {
        Facts facts = new Facts().add("lsiKF15", Answer.of(88));
        assertThat(GATES.get("G4-KF15").judge(facts).fact())
                .isEqualTo(facts.find("lsiKF15").orElseThrow());
    }

    @Test
    void aCriterionThatIsNotInTheTableIsAnError() {
        assertThatThrownBy(() -> GATES.get("G9-NONE")).hasMessageContaining("G9-NONE");
    }

    private static GateVerdict verdict(String id, String measure, Answer answer) {
        return GATES.get(id).judge(new Facts().add(measure, answer)).verdict();
    }

    private static List<String> ids(List<GateJudgement> judgements) {
        return judgements.stream().map(judgement -> judgement.criterion().id()).toList();
    }

    /** One leg, no tendon, no need to sprint. */
    private static Facts plainRunner() {
        return new Facts().add("bilateral", Answer.NO).add("onPht", Answer.NO).add("sprintDemand", Answer.NO);
    }
}
