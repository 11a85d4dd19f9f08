package clinic.strideback.proposal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.RuleTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiers C and D: both sides of each threshold, and what a finding that was not taken does. */
class ProposalRulesTest {

    private static final CsvTable FILE = CsvTable.read(Missing.class, "../add-ons-2026-11.csv");
    static final ProposalRules RULES = new ProposalRules(
            BaseProtocolRulesTest.RULES,
            RuleTable.of("add-ons", "2026-11", FILE.checksum(), FILE.rows()),
            ReturnToRunTables.caps());

    @ParameterizedTest
    @CsvSource({
        "R17,sideMin=29.9",
        "R17,prone=59.9",
        "R17,apt=MILD",
        "R17,apt=MARKED",
        "R18,pelvisControlled=Y thomasHip=0.1",
        "R18,pelvisControlled=Y thomasKnee=66.9",
        "R18,pelvisControlled=Y thomasHip=-5 thomasKnee=66.9",
        "R19,hqConv=0.599",
        "R19,slhbL=19",
        "R19,slhbR=19",
        "R19,slhbL=0",
        "R19,slhbL=30 slhbR=19",
        "R19,side=LEFT slhbL=26 slhbR=29",
        "R19,side=LEFT slhbL=25 slhbR=0",
        "R19,side=RIGHT slhbL=29 slhbR=26",
        "R20,apt=MARKED",
        "R21,overstride=Y runStage=2 npsRun=2",
        "R21,overstride=Y runStage=8 npsRun=0",
        "R21,overstride=Y runStage=2 npsRun=2 onset=SUDDEN daysSince=14.1",
        "R21,overstride=Y runStage=2 npsRun=2 onset=SUDDEN mechanism=CONTUSION daysSince=3",
        "R22,lengthClass=LONG",
        "R23,lengthClass=SHORT phtLikely=N daysSince=5.1",
        "R25,spikeRatio=1.1001",
        "R25,hardShare=0.2501",
        "R25,weeklyCV=0.3001",
        "R26,strengthPerWk=1.9",
        "R26,strengthPerWk=0",
        "R27,tsk11=29",
        "R27,iprrs=49.9 runStage=7",
        "R28,slump=POS",
        "R28b,RF-12=Y"
    })
    void anAddOnHolds(String rule, String facts) {
        assertThat(fired(facts)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "R17,sideMin=30",
        "R17,prone=60",
        "R17,apt=NONE",
        "R17,slgbMin=3",
        "R18,pelvisControlled=Y thomasHip=0",
        "R18,pelvisControlled=Y thomasKnee=67",
        "R18,pelvisControlled=N thomasHip=8 thomasKnee=50",
        "R18,thomasHip=8 thomasKnee=50",
        "R18,pelvisControlled=Y",
        "R19,hqConv=0.6",
        "R19,slhbL=20",
        "R19,slhbR=20",
        "R19,side=LEFT slhbL=27 slhbR=30",
        "R19,side=RIGHT slhbL=27 slhbR=30",
        "R19,side=BILATERAL slhbL=20 slhbR=60",
        "R19,slhbL=20 slhbR=60",
        "R19,side=LEFT slhbR=60",
        "R19,side=RIGHT slhbL=60",
        "R20,apt=MILD",
        "R20,apt=NONE",
        "R21,overstride=N runStage=2 npsRun=2",
        "R21,overstride=Y runStage=1 npsRun=2",
        "R21,overstride=Y runStage=2 npsRun=2.1",
        "R21,overstride=Y runStage=2",
        "R21,overstride=Y npsRun=0",
        "R21,runStage=4 npsRun=0",
        "R21,overstride=Y runStage=2 npsRun=2 onset=SUDDEN daysSince=14",
        "R21,overstride=Y runStage=2 npsRun=2 onset=SUDDEN",
        "R22,lengthClass=NORMAL",
        "R22,lengthClass=SHORT",
        "R23,lengthClass=SHORT phtLikely=N daysSince=5",
        "R23,lengthClass=SHORT phtLikely=N",
        "R23,lengthClass=SHORT daysSince=6",
        "R23,lengthClass=SHORT phtLikely=Y daysSince=6",
        "R23,lengthClass=NORMAL phtLikely=N daysSince=6",
        "R25,spikeRatio=1.10",
        "R25,hardShare=0.25",
        "R25,weeklyCV=0.30",
        "R26,strengthPerWk=2",
        "R27,tsk11=28.9",
        "R27,iprrs=50 runStage=7",
        "R27,iprrs=49 runStage=6",
        "R27,iprrs=49 runStage=8",
        "R27,iprrs=49",
        "R28,slump=NEG",
        "R28,slump=NT",
        "R28b,RF-12=N"
    })
    void anAddOnDoesNotHold(String rule, String facts) {
        assertThat(fired(facts)).doesNotContain(rule);
    }

    @Test
    void whatIsNotKnownAddsAndLimitsNothing() {
        Facts screened = new Facts();
        Runner.screened().with("tight", 3).facts().all().stream()
                .filter(fact -> !fact.measure().equals("RF-12"))
                .forEach(screened::add);

        WholeJudgement judged = RULES.judge(screened);

        assertThat(judged.added()).isEmpty();
        assertThat(judged.caps()).isEmpty();
        assertThat(judged.stageCap()).isEmpty();
    }

    @Test
    void theEarlyWarningComesFromTheDiaryAlone() {
        Facts facts = runner("tight=9").facts();
        assertThat(RULES.judge(facts).fired()).doesNotContain("R24");

        facts.add("earlyWarning", clinic.strideback.shared.rules.Answer.NO);
        assertThat(RULES.judge(facts).fired()).doesNotContain("R24");

        facts.add("earlyWarning", clinic.strideback.shared.rules.Answer.YES);
        assertThat(RULES.judge(facts).fired()).contains("R24");
        assertThat(Input.find("earlyWarning")).isEmpty();
    }

    @Test
    void allThatHoldAreAddedInTheOrderOfTheTable() {
        assertThat(fired("RF-12=Y slump=POS tsk11=40 strengthPerWk=0 spikeRatio=2 apt=MARKED lengthClass=LONG"))
                .containsExactly("R17", "R20", "R22", "R25", "R26", "R27", "R28", "R28b");
    }

    @ParameterizedTest
    @CsvSource({
        "lsiKF15=59.999,0",
        "lsiKF15=60,2",
        "lsiKF15=74.999,2",
        "lsiKF15=75,3",
        "lsiKF15=84.999,3",
        "lsiKF15=85,5",
        "lsiKF15=89.999,5",
        "lsiKF15=90,",
        "onset=SUDDEN palp=2.1,3",
        "onset=SUDDEN palp=2,6",
        "onset=SUDDEN palp=1,6",
        "onset=SUDDEN palp=0.9,",
        "onset=SUDDEN palp=0,",
        "palp=9,",
        "clinGrade=I palp=3,3",
        "onset=SUDDEN mechanism=CONTUSION palp=9,",
        "npsPrevAm=1 npsNextAm=3 runStage=4,3",
        "npsPrevAm=1 npsNextAm=2.9 runStage=4,",
        "npsPrevAm=0 npsNextAm=9 runStage=0,0",
        "npsPrevAm=0 npsNextAm=2 runStage=8,7",
        "npsPrevAm=1 npsNextAm=3,",
        "npsNextAm=9 runStage=4,",
        "npsPrevAm=0 runStage=4,",
        "npsPrevAm=5 npsNextAm=3 runStage=4,",
        "ageY=80 sprintDemand=Y,"
    })
    void theStageIsLimited(String facts, Integer cap) {
        WholeJudgement judged = RULES.judge(runner(facts + " tight=1").facts());

        assertThat(judged.base().outcome()).isEqualTo(Outcome.PROTOCOL);
        assertThat(judged.stageCap().stream().boxed().toList()).isEqualTo(cap == null ? List.of() : List.of(cap));
    }

    @ParameterizedTest
    @CsvSource({
        "lsiKF15=80 onset=SUDDEN palp=1 npsPrevAm=0 npsNextAm=2 runStage=2,1,R29 R29 R30 R31",
        "lsiKF15=50 onset=SUDDEN palp=9 npsPrevAm=0 npsNextAm=2 runStage=8,0,R29 R29 R29 R29 R30 R30 R31",
        "lsiKF15=89 onset=SUDDEN palp=9,3,R29 R30 R30"
    })
    void theLowestLimitWins(String facts, int cap, String rules) {
        WholeJudgement judged = RULES.judge(runner(facts).facts());

        assertThat(judged.stageCap()).hasValue(cap);
        assertThat(judged.caps()).extracting(HeldCap::rule).containsExactly(rules.split(" ", -1));
    }

    @Test
    void palpationLimitsNoTendon() {
        String strained = "clinGrade=II daysSince=30 palp=5 ";

        assertThat(RULES.judge(runner(strained + "phtLikely=N").facts()).stageCap())
                .hasValue(3);
        WholeJudgement tendon = RULES.judge(runner(strained + "phtLikely=Y").facts());
        assertThat(tendon.base().protocol()).contains("P-PHT");
        assertThat(tendon.stageCap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40,Y,true", "39.9,Y,false", "40,N,false", "40,,false", ",Y,false"})
    void whoIsFortyAndSprintsWaitsLonger(String age, String sprints, boolean longer) {
        Runner runner = Runner.tight();
        maybe(runner, "ageY", age);
        maybe(runner, "sprintDemand", sprints);

        WholeJudgement judged = RULES.judge(runner.facts());

        assertThat(judged.added().stream().anyMatch(added -> added.rule().id().equals("R32")))
                .isEqualTo(longer);
        assertThat(judged.fired()).doesNotContain("R32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF-01=Y", "RF-04=Y", "RF-05=Y", "t1=Y"})
    void whileTheRulesStopNothingIsAddedAndNothingLimited(String stop) {
        WholeJudgement judged = RULES.judge(
                runner(stop + " apt=MARKED lsiKF15=50 ageY=50 sprintDemand=Y").facts());

        assertThat(judged.base().outcome()).isNotEqualTo(Outcome.PROTOCOL);
        assertThat(judged.added()).isEmpty();
        assertThat(judged.fired()).isEmpty();
        assertThat(judged.caps()).isEmpty();
        assertThat(RULES.judge(Runner.screened().with("apt", "MARKED").facts()).fired())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"160,168,176", "165,173,181", "170,179,187", "169,177,185", "150,158,165"})
    void theCadenceRisesByFivePercentAndNeverByMoreThanTen(int counted, int target, int most) {
        String overstriding = "overstride=Y runStage=2 npsRun=0 ";

        assertThat(RULES.judge(runner(overstriding + "cadence=" + counted).facts())
                        .cadence())
                .contains(new CadenceTarget(target, most));
        assertThat(RULES.judge(runner(overstriding).facts()).cadence()).isEmpty();
        assertThat(RULES.judge(runner("cadence=" + counted).facts()).cadence()).isEmpty();
    }

    @Test
    void whatAFindingNotTakenCouldStillAddStaysOpen() {
        assertThat(open("tight=3 RF-12=N")).contains("R17", "R18", "R19", "R21", "R25", "R26", "R27", "R28", "R32");
        assertThat(open("tight=3 sideMin=10")).doesNotContain("R17", "R28b");
        assertThat(open("tight=3 sideMin=40 prone=70")).contains("R17");
        assertThat(open("tight=3 sideMin=40 prone=70 apt=NONE")).doesNotContain("R17", "R20");
        assertThat(open("tight=3 pelvisControlled=N")).doesNotContain("R18");
        assertThat(open("tight=3 iprrs=40 tsk11=20")).contains("R27");
        assertThat(open("tight=3 iprrs=40 tsk11=20 runStage=3")).doesNotContain("R27");
        assertThat(open("tight=3 t1=Y")).isEmpty();
    }

    @Test
    void anAddOnNamesItsExercises() {
        assertThat(WholeJudgement.exercises(RULES.addOns().get("R17")))
                .containsExactly("CORE-FRONT", "CORE-SIDE", "CORE-BIRD");
        assertThat(WholeJudgement.exercises(RULES.addOns().get("R26"))).isEmpty();
    }

    private static List<String> fired(String facts) {
        WholeJudgement judged = RULES.judge(runner(facts + " tight=1").facts());
        assertThat(judged.base().outcome()).isEqualTo(Outcome.PROTOCOL);
        return judged.fired();
    }

    private static List<String> open(String facts) {
        return RULES.judge(runner(facts).facts()).open().stream()
                .map(judged -> judged.rule().id())
                .toList();
    }

    private static Runner runner(String facts) {
        Runner runner = Runner.screened();
        for (String fact : facts.strip().split(" ", -1)) {
            String[] parts = fact.split("=", -1);
            runner.with(parts[0], parts[1]);
        }
        return runner;
    }

    private static void maybe(Runner runner, String measure, String value) {
        if (value != null) {
            runner.with(measure, value);
        }
    }
}
