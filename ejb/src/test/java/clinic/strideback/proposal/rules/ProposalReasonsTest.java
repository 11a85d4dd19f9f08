package clinic.strideback.proposal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Judgement;
import clinic.strideback.shared.rules.RuleJudgement;
import clinic.strideback.shared.rules.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the rules explain themselves: what was read, what was nearly met, what is missing. */
class ProposalReasonsTest {

    @Test
    void theRulesReadBeforeTheOneThatFiredAreShownWithTheirValues() {
        ProposalJudgement judgement =
                judge(Runner.sprinted(6).with("priorHSI", 1).with("monthsSinceHSI", 4));

        assertThat(judgement.earlier())
                .extracting(read -> read.rule().id())
                .containsExactly("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R08b", "R09");
        assertThat(judgement.earlier()).noneMatch(RuleJudgement::met);
        Judgement days = judgement.earlier().get(9).judgements().get(1);
        assertThat(days.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(days.fact().answer().text()).isEqualTo("6");
        assertThat(days.criterion().threshold()).isEqualTo("4");
        assertThat(judgement.fired().judgements())
                .filteredOn(Judgement::met)
                .extracting(Judgement::criterion)
                .extracting(Criterion::measure)
                .containsExactly("strain", "strain", "priorHSI", "monthsSinceHSI");
    }

    @Test
    void aNearMissNamesTheOneValueThatKeptTheRule() {
        ProposalJudgement judgement =
                judge(Runner.sprinted(6).with("priorHSI", 1).with("monthsSinceHSI", 20));

        assertThat(judgement.rule().id()).isEqualTo("R13");
        assertThat(misses(judgement))
                .contains("R09 daysSince 6", "R10 priorHSI 1", "R10 monthsSinceHSI 20", "R11 mechanism SPRINT")
                .doesNotContain("R12 sprintDemand N");
    }

    @Test
    void aRuleAfterTheOneThatFiredCanBeNearlyMetToo() {
        assertThat(misses(judge(Runner.tight().with("lsiKF15", 84)))).contains("R14a lsiKF15 84");
        assertThat(misses(judge(Runner.tight().with("phtLikely", "Y").with("tight", 3))))
                .contains("R14a lsiKF15 96", "R14b lsiKF15 96");
    }

    @Test
    void anUnknownValueIsNoNearMiss() {
        assertThat(misses(judge(Runner.screened().with("tight", 3)))).noneMatch(miss -> miss.startsWith("R14"));
        assertThat(misses(judge(Runner.screened().with("tight", 3)))).noneMatch(miss -> miss.startsWith("R13"));
    }

    @Test
    void whatIsMissingNamesTheRulesThatAsk() {
        List<Missing> missing = judge(Runner.screened().with("onset", "GRADUAL").with("tight", 3))
                .missing();

        assertThat(missing)
                .filteredOn(one -> one.measure().equals("lsiKF15"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.askedBy()).containsExactly("R14a", "R14b");
                    assertThat(one.leadsTo()).containsExactly("R14a", "R14b");
                    assertThat(one.couldDecide()).isTrue();
                });
        assertThat(missing)
                .filteredOn(one -> one.measure().equals("sprintDemand"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.askedBy()).containsExactly("R12");
                    assertThat(one.leadsTo()).isEmpty();
                    assertThat(one.couldDecide()).isFalse();
                });
        assertThat(missing).extracting(Missing::measure).doesNotContain("tight", "onset", "cadence", "strain");
    }

    @Test
    void whatTheFiredRuleAloneAsksIsNotMissing() {
        assertThat(judge(Runner.sprinted(6).with("priorHSI", 1)).missing())
                .extracting(Missing::measure)
                .doesNotContain("monthsSinceHSI")
                .contains("lsiKF15");
    }

    @Test
    void aRuleThatLeansOnAnUnknownValueSaysThatItCouldDecide() {
        Runner sudden = Runner.screened().with("onset", "SUDDEN");

        assertThat(couldDecide(judge(sudden))).contains("daysSince", "phtLikely");
        assertThat(couldDecide(judge(Runner.sprinted(2)))).doesNotContain("daysSince");
    }

    @Test
    void aBlockAsksForWhatIsToBeFinished() {
        assertThat(couldDecide(judge(Runner.unknown()))).contains("RF-01", "RF-08");
        assertThat(couldDecide(judge(Runner.screened()))).contains("tight", "npsWorst", "npsRun", "npsWalk", "palp");
    }

    @ParameterizedTest
    @CsvSource({
        "R15,96,0,N,NEG,false",
        "R15,,0,N,NEG,false",
        "R15,,0,N,NT,true",
        "R15,,0,N,,true",
        "R15,,,N,NEG,true",
        "R15,96,0,,,true",
        "R14b,85,,,,false"
    })
    void moreAssessmentIsAdvisedWhereTwoOfTheFourDecisiveTestsAreUnknown(
            String rule, String lsi, String palp, String pht, String slump, boolean advised) {
        Runner runner = Runner.screened().with("tight", 5);
        maybe(runner, "lsiKF15", lsi);
        maybe(runner, "palp", palp);
        maybe(runner, "phtLikely", pht);
        maybe(runner, "slump", slump);

        ProposalJudgement judgement = judge(runner);

        assertThat(judgement.rule().id()).isEqualTo(rule);
        assertThat(judgement.needsMoreAssessment()).isEqualTo(advised);
    }

    @Test
    void preventionTooMayNeedMoreAssessment() {
        assertThat(judge(Runner.screened().with("tight", 0)).needsMoreAssessment())
                .isTrue();
        assertThat(judge(Runner.tight().with("tight", 0)).needsMoreAssessment()).isFalse();
    }

    @Test
    void theFactsKeepTheDerivedOnes() {
        assertThat(judge(Runner.sprinted(6)).facts().find("strain")).isPresent();
        assertThat(judge(Runner.screened()).facts().find("strain")).isEmpty();
        assertThat(judge(Runner.screened().with("mechanism", "CONTUSION"))
                        .facts()
                        .find("strain"))
                .hasValueSatisfying(fact -> assertThat(fact.answer().text()).isEqualTo("N"));
    }

    @ParameterizedTest
    @CsvSource({
        "RF-01,y",
        "RF-01,true",
        "onset,sudden",
        "bamic,0c",
        "bamic,5",
        "bamic,4a",
        "bamic,2",
        "bamic,3C",
        "clinGrade,IV",
        "daysSince,six",
        "daysSince,1e9",
        "lsiKF15,.5",
        "slump,''",
        "side,BOTH",
        "apt,SOME"
    })
    void aValueThatAnInputCannotHaveIsRefusedByName(String measure, String value) {
        assertThatThrownBy(() -> Input.find(measure).orElseThrow().read(value)).hasMessageContaining(measure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a", "0b", "1a", "1b", "1c", "2a", "3c", "4", "4c"})
    void everyClassOfTheReportIsRead(String bamic) {
        assertThat(Input.BAMIC.read(bamic)).isPresent();
    }

    @Test
    void notTestedIsUnknown() {
        assertThat(Input.SLUMP.read("NT")).isEmpty();
        assertThat(Input.find("strain")).isEmpty();
    }

    @Test
    void anInputSaysWhatItCanBe() {
        assertThat(Input.APT.words()).isEqualTo("NONE MILD MARKED");
        assertThat(Input.T1.isYesNo()).isTrue();
        assertThat(Input.TIGHT.isYesNo()).isFalse();
        assertThat(Input.TIGHT.isNumber()).isTrue();
        assertThat(Input.RUN_STAGE.isNumber()).isTrue();
        assertThat(Input.SIDE.isNumber()).isFalse();
        assertThat(ProposalRulesTest.RULES.caps().table().id()).isEqualTo("caps");
    }

    private static ProposalJudgement judge(Runner runner) {
        return BaseProtocolRulesTest.RULES.judge(runner.facts());
    }

    private static List<String> misses(ProposalJudgement judgement) {
        return judgement.nearMisses().stream()
                .map(miss -> miss.rule().id() + " " + miss.unmet().criterion().measure() + " "
                        + miss.unmet().fact().answer().text())
                .toList();
    }

    private static List<String> couldDecide(ProposalJudgement judgement) {
        return judgement.missing().stream()
                .filter(Missing::couldDecide)
                .map(Missing::measure)
                .toList();
    }

    private static void maybe(Runner runner, String measure, String value) {
        if (value != null) {
            runner.with(measure, value);
        }
    }
}
