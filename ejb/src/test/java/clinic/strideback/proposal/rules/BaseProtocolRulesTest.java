package clinic.strideback.proposal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.rules.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseProtocolRulesTest {

    private static final CsvTable FILE = CsvTable.read(Missing.class, "../base-protocol-2026-11.csv");
    static final BaseProtocolRules RULES =
            new BaseProtocolRules(RuleTable.of("base-protocol", "2026-11", FILE.checksum(), FILE.rows()));

    static Stream<Arguments> workedCases() {
        return Stream.of(
                worked("a", "R15", () -> Runner.tight()
                        .with("npsWorst", 3)
                        .with("thomasHip", 8)
                        .with("pelvisControlled", "Y")
                        .with("cadence", 156)
                        .with("overstride", "Y")),
                worked("b", "R09", () -> Runner.sprinted(2)),
                worked("c", "R10", () -> Runner.sprinted(6).with("priorHSI", 1).with("monthsSinceHSI", 4)),
                worked("d", "R07", () -> Runner.screened()
                        .with("onset", "GRADUAL")
                        .with("daysSince", 150)
                        .with("regionProximal", "Y")
                        .with("phtLikely", "Y")),
                worked("e", "R06", () -> Runner.sprinted(8).with("bamic", "2c")),
                worked("f", "R01", () -> Runner.sprinted(2).with("bamic", "3c").with("t1", "Y"), "RF-08"),
                worked("g", "R03", () -> Runner.sprinted(0).with("RF-04", "Y")),
                worked("h", "R06", () -> Runner.sprinted(9).with("bamic", "3c").with("specialistCleared", "Y")),
                worked("i84", "R14b", () -> Runner.tight().with("tight", 3).with("lsiKF15", 84)),
                worked("i76", "R14a", () -> Runner.tight().with("tight", 3).with("lsiKF15", 76)),
                worked("j", "R08", () -> Runner.screened()
                        .with("mechanism", "CONTUSION")
                        .with("onset", "SUDDEN")
                        .with("daysSince", 3)),
                worked("k sprinter", "R12", () -> grade2(10).with("sprintDemand", "Y")),
                worked("k distance", "R13", () -> grade2(10).with("sprintDemand", "N")),
                worked("k stretch", "R11", () -> grade2(10)
                        .with("sprintDemand", "Y")
                        .with("mechanism", "STRETCH")),
                worked("l", "R16", () -> Runner.screened()
                        .with("tight", 0)
                        .with("npsWorst", 0)
                        .with("npsRun", 0)
                        .with("npsWalk", 0)
                        .with("palp", 0)),
                worked("m", "R15b", Runner::screened));
    }

    @ParameterizedTest(name = "({0}) {1}")
    @MethodSource("workedCases")
    void theWorkedCasesOfTheClinicalReferenceHold(
            String name, String rule, Supplier<Runner> runner, List<String> notAsked) {
        Runner asked = runner.get();
        Runner known = Runner.unknown();
        asked.facts().all().stream()
                .filter(fact -> !notAsked.contains(fact.measure()))
                .forEach(fact -> known.facts().add(fact));

        assertThat(ruleOf(known)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "R01,BLOCK,,,1",
        "R02,EMERGENCY,,,1",
        "R03,REFERRAL,,,1",
        "R04,REFERRAL,,,1",
        "R05,REFERRAL,,,1",
        "R06,PROTOCOL,P-BAMIC,,1",
        "R07,PROTOCOL,P-PHT,,1",
        "R08,PROTOCOL,P-CONT,,1",
        "R08b,PROTOCOL,P-NEURO,,1",
        "R09,PROTOCOL,P-HEID,,1",
        "R10,PROTOCOL,P-MEND,,1",
        "R11,PROTOCOL,P-HEID,P-L,1",
        "R12,PROTOCOL,P-ASPETAR,P-L,1",
        "R13,PROTOCOL,P-HEID,P-L,1",
        "R14a,PROTOCOL,P-HEID,,1",
        "R14b,PROTOCOL,P-TIGHT,,2",
        "R15,PROTOCOL,P-TIGHT,,1",
        "R15b,BLOCK,,,1",
        "R16,PROTOCOL,P-PREV,,1"
    })
    void eachRuleComesToItsOutcome(String rule, Outcome outcome, String protocol, String with, int startPhase) {
        ProposalJudgement judgement = RULES.judge(firing(rule).facts());

        assertThat(judgement.rule().id()).isEqualTo(rule);
        assertThat(judgement.outcome()).isEqualTo(outcome);
        assertThat(judgement.protocol().orElse(null)).isEqualTo(protocol);
        assertThat(judgement.with()).isEqualTo(with == null ? List.of() : List.of(with));
        assertThat(judgement.startPhase()).isEqualTo(startPhase);
        assertThat(judgement.withFrom()).isEqualTo(Set.of("R11", "R13").contains(rule) ? 2 : 1);
        assertThat(judgement.keepsCurrentPlan()).isEqualTo(rule.equals("R05"));
        assertThat(judgement.table()).isEqualTo(RULES.table());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOfTheFirstEightRedFlagsNotAskedBlocks(int flag) {
        Runner runner = Runner.unknown();
        Runner.sprinted(2).with("RF-04", "Y").facts().all().stream()
                .filter(fact -> !fact.measure().equals("RF-0" + flag))
                .forEach(fact -> runner.facts().add(fact));

        assertThat(ruleOf(runner)).isEqualTo("R01");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 12})
    void theOtherRedFlagsMayBeUnasked(int flag) {
        Runner runner = Runner.unknown();
        Runner.sprinted(2).facts().all().stream()
                .filter(fact -> !fact.measure().equals(String.format("RF-%02d", flag)))
                .forEach(fact -> runner.facts().add(fact));

        assertThat(ruleOf(runner)).isEqualTo("R09");
    }

    @ParameterizedTest
    @CsvSource({
        "RF-01,R02,R02", "RF-02,R02,R02", "RF-03,R02,R02", "RF-04,R03,R09", "RF-05,R04,R09", "RF-06,R02,R02",
        "RF-07,R04,R09", "RF-08,R04,R09", "RF-09,R04,R09", "RF-10,R04,R09", "RF-11,R04,R09", "RF-12,R09,R09"
    })
    void aPositiveRedFlagStopsUntilASpecialistClearsItButNeverAnEmergency(String flag, String open, String cleared) {
        assertThat(ruleOf(Runner.sprinted(2).with(flag, "Y"))).isEqualTo(open);
        assertThat(ruleOf(Runner.sprinted(2).with(flag, "Y").with("specialistCleared", "N")))
                .isEqualTo(open);
        assertThat(ruleOf(Runner.sprinted(2).with(flag, "Y").with("specialistCleared", "Y")))
                .isEqualTo(cleared);
    }

    @ParameterizedTest
    @CsvSource({
        "0a,R13", "0b,R13", "1a,R13", "1b,R13", "1c,R06", "2a,R13", "2b,R13", "2c,R06", "3a,R13", "3b,R13", "3c,R03",
        "4,R03", "4c,R03"
    })
    void theClassOnTheReportDecidesWhetherTheTendonRuleOrASpecialistComesFirst(String bamic, String rule) {
        assertThat(ruleOf(Runner.sprinted(8).with("bamic", bamic))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"I,N,R13", "II,N,R13", "III,N,R03", "III,Y,R06"})
    void gradeThreeWaitsForASpecialist(String grade, String cleared, String rule) {
        assertThat(ruleOf(Runner.sprinted(8).with("clinGrade", grade).with("specialistCleared", cleared)))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t1", "t2", "t3"})
    void anOpenTriggerFreezesThePlanWithoutANewProtocol(String trigger) {
        assertThat(ruleOf(Runner.tight().with(trigger, "Y"))).isEqualTo("R05");
        assertThat(ruleOf(Runner.tight().with(trigger, "N"))).isEqualTo("R15");
    }

    @ParameterizedTest
    @CsvSource({
        "SUDDEN,21,R13",
        "SUDDEN,22,R07",
        "SUDDEN,21.5,R07",
        "SUDDEN,,R09",
        "GRADUAL,3,R07",
        "GRADUAL,,R07",
        ",3,R07",
        ",,R07"
    })
    void aSuddenOnsetIsReadAsAStrainForThreeWeeks(String onset, String days, String rule) {
        Runner runner = Runner.screened().with("phtLikely", "Y").with("tight", 4);

        assertThat(ruleOf(maybe(maybe(runner, "onset", onset), "daysSince", days)))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"4,R09", "4.01,R13", "5,R13", "0,R09", ",R09"})
    void theFirstFourDaysAreProtectedAlsoWhenTheDayIsUnknown(String days, String rule) {
        Runner runner = Runner.screened().with("onset", "SUDDEN");

        assertThat(ruleOf(maybe(runner, "daysSince", days))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "2,,R10",
        "2,99,R10",
        "1,,R10",
        "1,12,R10",
        "1,12.01,R13",
        "1,13,R13",
        "0,3,R13",
        "0,,R13",
        ",3,R13",
        ",,R13"
    })
    void earlierStrainsCountWhenTwoOrRecent(String prior, String months, String rule) {
        assertThat(ruleOf(maybe(maybe(Runner.sprinted(6), "priorHSI", prior), "monthsSinceHSI", months)))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"Y,5,R11", "Y,5.01,R13", "Y,,R13", "N,5,R13", ",5,R13"})
    void tendernessNearTheSittingBoneTakesLonger(String proximal, String distance, String rule) {
        assertThat(ruleOf(maybe(maybe(Runner.sprinted(6), "regionProximal", proximal), "palpDistIT", distance)))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"79.999,R14a", "80,R14b", "89.999,R14b", "90,R15", ",R15"})
    void strengthLedRulesCompareUnrounded(String lsi, String rule) {
        Runner runner = Runner.screened().with("onset", "GRADUAL").with("tight", 3);

        assertThat(ruleOf(maybe(runner, "lsiKF15", lsi))).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tight", "npsWorst", "npsRun", "npsWalk", "palp"})
    void aScoreOfOneIsASymptomAndOneKnownZeroIsAnExamination(String score) {
        assertThat(ruleOf(Runner.screened().with(score, 1))).isEqualTo("R15");
        assertThat(ruleOf(Runner.screened().with(score, 0))).isEqualTo("R16");
        assertThat(ruleOf(Runner.screened().with(score, 0).with("lsiKF15", 50))).isEqualTo("R16");
    }

    @ParameterizedTest
    @CsvSource({"POS,,R08b", "POS,GRADUAL,R08b", "POS,SUDDEN,R09", "NEG,,R15b", "NT,,R15b"})
    void aPositiveSlumpLeadsOnlyWithoutAStrain(String slump, String onset, String rule) {
        assertThat(ruleOf(maybe(Runner.screened().with("slump", slump), "onset", onset)))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"SPRINT,R09", "UNKNOWN,R09", "OVERUSE_GRADUAL,R09", "CONTUSION,R08", ",R09"})
    void onlyADirectBlowIsNoStrain(String mechanism, String rule) {
        assertThat(ruleOf(maybe(Runner.screened().with("onset", "SUDDEN"), "mechanism", mechanism)))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"I,R13", "II,R13", ",R15"})
    void aGradeMakesAGradualOnsetAStrain(String grade, String rule) {
        Runner runner = Runner.tight().with("daysSince", 30);

        assertThat(ruleOf(maybe(runner, "clinGrade", grade))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"1a,R13", "0b,R15"})
    void aClassFromOneUpMakesAGradualOnsetAStrain(String bamic, String rule) {
        assertThat(ruleOf(Runner.tight().with("daysSince", 30).with("bamic", bamic)))
                .isEqualTo(rule);
    }

    @Test
    void nothingKnownBlocksAtTheScreen() {
        assertThat(ruleOf(Runner.unknown())).isEqualTo("R01");
    }

    static String ruleOf(Runner runner) {
        return RULES.judge(runner.facts()).rule().id();
    }

    private static Runner grade2(int daysAgo) {
        return Runner.sprinted(daysAgo).with("clinGrade", "II");
    }

    private static Runner maybe(Runner runner, String measure, String value) {
        return value == null ? runner : runner.with(measure, value);
    }

    private static Arguments worked(String name, String rule, Supplier<Runner> runner, String... notAsked) {
        return Arguments.of(name, rule, runner, List.of(notAsked));
    }

    private static Runner firing(String rule) {
        return switch (rule) {
            case "R01" -> Runner.unknown();
            case "R02" -> Runner.sprinted(2).with("RF-01", "Y");
            case "R03" -> Runner.sprinted(2).with("RF-04", "Y");
            case "R04" -> Runner.sprinted(2).with("RF-05", "Y");
            case "R05" -> Runner.sprinted(2).with("t2", "Y");
            case "R06" -> Runner.sprinted(8).with("bamic", "1c");
            case "R07" -> Runner.tight().with("phtLikely", "Y");
            case "R08" -> Runner.screened().with("mechanism", "CONTUSION");
            case "R08b" -> Runner.screened().with("slump", "POS");
            case "R09" -> Runner.sprinted(2);
            case "R10" -> Runner.sprinted(6).with("priorHSI", 2);
            case "R11" -> Runner.sprinted(6).with("mechanism", "STRETCH");
            case "R12" -> Runner.sprinted(6).with("sprintDemand", "Y");
            case "R13" -> Runner.sprinted(6);
            case "R14a" -> Runner.tight().with("lsiKF15", 70);
            case "R14b" -> Runner.tight().with("lsiKF15", 85);
            case "R15" -> Runner.tight();
            case "R15b" -> Runner.screened();
            default -> Runner.screened().with("tight", 0);
        };
    }
}
