package clinic.strideback.proposal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.shared.rules.Evidence;
import clinic.strideback.shared.rules.RuleTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinic's thresholds on the shipped tables: both sides of each, and what stays as it ships. */
class OwnLimitsTest {

    private static final RuleTable BASE = ProposalRulesTest.RULES.base().table();
    private static final RuleTable ADD_ONS = ProposalRulesTest.RULES.addOns();
    private static final LimitPlace STRENGTH = new LimitPlace("R14a", 1, "lsiKF15");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @CsvSource({"84.9,R14a", "85,R14b", "80,R14a", "79.9,R14a", "90,R15"})
    void aRaisedThresholdDecidesOnItsOwnTwoSides(String strength, String rule) {
        ProposalRules own = rules(limits("R14a", 1, "lsiKF15", "85"));

        assertThat(own.judge(Runner.tight().with("lsiKF15", strength).facts())
                        .base()
                        .rule()
                        .id())
                .isEqualTo(rule);
    }

    @Test
    void onlyTheAlternativeThatIsNamedChanges() {
        RuleTable own = limits("R21", 2, "runStage", "4.0").on(ADD_ONS, "own", "sum");

        assertThat(thresholds(own, "R21", "runStage")).containsExactly("2", "4");
        assertThat(own.rules())
                .filteredOn(rule -> !rule.id().equals("R21"))
                .containsExactlyElementsOf(ADD_ONS.rules().stream()
                        .filter(rule -> !rule.id().equals("R21"))
                        .toList());
    }

    @Test
    void aRuleWithAnOwnThresholdRestsOnTheClinicsSettingAndKeepsEverythingElse() {
        RuleTable own = limits("R17", 1, "sideMin", "45").on(ADD_ONS, "2026-11 + 1", "sum");

        assertThat(own.id()).isEqualTo("add-ons");
        assertThat(own.version()).isEqualTo("2026-11 + 1");
        assertThat(own.checksum()).isEqualTo("sum");
        assertThat(own.get("R17").evidence()).isEqualTo(Evidence.CLINIC_SETTING);
        assertThat(own.get("R17").outcome()).isEqualTo(ADD_ONS.get("R17").outcome());
        assertThat(own.get("R17").source()).isEqualTo(ADD_ONS.get("R17").source());
        assertThat(own.get("R17").criteria())
                .extracting(row -> row.measure() + row.comparison().sign() + row.threshold() + row.evidence())
                .containsExactly("sideMin<45CLINIC_SETTING", "prone<60TRIAL", "aptinMILD MARKEDTRIAL");
    }

    @ParameterizedTest
    @CsvSource({"R99,1,lsiKF15", "R14a,2,lsiKF15", "R14a,1,prone", "R14a,1,symptom", "R27,2,runStage"})
    void aPlaceWithoutAnOrderedNumberIsRefused(String rule, int alternative, String measure) {
        OwnLimits unknown = limits(rule, alternative, measure, "1");

        for (RuleTable table : List.of(BASE, ADD_ONS)) {
            assertThatThrownBy(() -> unknown.on(table, "own", "sum"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(rule + "/" + alternative + "/" + measure);
        }
    }

    @Test
    void noStopHasAThresholdThatAClinicCouldSet() {
        assertThat(Limit.of(BASE))
                .noneMatch(limit -> limit.rule().outcome("tier").equals("A"));
    }

    @Test
    void eachLimitThatShipsHasAPlaceOfItsOwnAndMakesSense() {
        List<Limit> limits = Stream.of(BASE, ADD_ONS)
                .flatMap(table -> Limit.of(table).stream())
                .toList();

        assertThat(limits).hasSize(30).extracting(Limit::place).doesNotHaveDuplicates();
        assertThat(limits).allSatisfy(limit -> {
            PlausibleRange range = PlausibleRange.of(limit.place().measure());
            assertThat(range.contains(limit.threshold()))
                    .as(limit.place().toString())
                    .isTrue();
            assertThat(range.resolves(limit.threshold()))
                    .as(limit.place().toString())
                    .isTrue();
        });
        assertThatThrownBy(() -> PlausibleRange.of("side")).hasMessageContaining("side");
    }

    @ParameterizedTest
    @CsvSource({
        "lsiKF15,-0.1,false,true", "lsiKF15,0,true,true", "lsiKF15,150,true,true", "lsiKF15,150.1,false,true",
        "lsiKF15,82.5,true,true", "lsiKF15,82.55,true,false", "sideMin,30.5,true,false", "sideMin,30.0,true,true",
        "sideMin,100,true,true", "spikeRatio,1.25,true,true", "spikeRatio,1.255,true,false"
    })
    void aLimitLiesWhereItsMeasureCanBe(String measure, BigDecimal value, boolean inRange, boolean fineEnough) {
        PlausibleRange range = PlausibleRange.of(measure);

        assertThat(range.contains(value)).isEqualTo(inRange);
        assertThat(range.resolves(value)).isEqualTo(fineEnough);
    }

    @Test
    void whatIsSetTwiceIsSetAsTheLastTime() {
        OwnLimits own = limits("R14a", 1, "lsiKF15", "85").with(limit("R14a", 1, "lsiKF15", "82.50"));

        assertThat(own.written()).isEqualTo("R14a/1/lsiKF15=82.5");
        assertThat(own.find(STRENGTH)).isPresent();
        assertThat(own.without(STRENGTH)).isEqualTo(OwnLimits.NONE);
        assertThat(own.without(STRENGTH).find(STRENGTH)).isEmpty();
    }

    @Test
    void theOrderInWhichTheyWereSetDoesNotMatterNorDoesWhy() {
        OwnLimit one = limit("R14a", 1, "lsiKF15", "85");
        OwnLimit other = limit("R11", 2, "palpDistIT", "6");
        OwnLimit again = new OwnLimit(one.place(), new BigDecimal("85.0"), "Another reason", DAY);

        assertThat(OwnLimits.NONE
                        .with(one)
                        .with(other)
                        .sameAs(OwnLimits.NONE.with(other).with(again)))
                .isTrue();
        assertThat(OwnLimits.NONE.with(one).sameAs(OwnLimits.NONE)).isFalse();
    }

    @Test
    void aThresholdKeepsTheDayOnWhichItCameIntoForce() {
        OwnLimits first = limits("R14a", 1, "lsiKF15", "85").inForceFrom(DAY);
        OwnLimits second = first.with(limit("R11", 2, "palpDistIT", "6")).inForceFrom(DAY.plusDays(9));

        assertThat(second.all()).extracting(OwnLimit::since).containsExactly(DAY.plusDays(9), DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "R14a/1/lsiKF15=85; lsiKF15=84 symptom; R14b \u2192 R14a; [] []",
                "R14a/1/lsiKF15=85; lsiKF15=86 symptom; ''; [] []",
                "R14a/1/lsiKF15=85; lsiKF15=84 sideMin=20; R14b \u2192 R14a; [] []",
                "R17/1/sideMin=45; sideMin=40; + R17; [R17] []",
                "R17/1/sideMin=20; sideMin=25; \u2212 R17; [] [R17]",
                "N01/1/unansweredOfFour=4; unanswered; \u2212 N01; [] [N01]"
            })
    void theAnswerToOldFactsSaysWhatWouldBeOtherwise(String set, String facts, String kind, String besides) {
        String[] parts = set.split("[/=]", -1);
        Runner runner = facts.equals("unanswered")
                ? Runner.screened().with("onset", "GRADUAL").with("tight", 5).with("slump", "NEG")
                : Runner.tight();
        for (String fact : facts.split(" ", -1)) {
            String[] known = fact.split("=", -1);
            if (known.length == 2) {
                runner.with(known[0], known[1]);
            }
        }
        AnswerChange change = new AnswerChange(
                ProposalRulesTest.RULES.judge(runner.facts()),
                rules(limits(parts[0], Integer.parseInt(parts[1]), parts[2], parts[3]))
                        .judge(runner.facts()));

        assertThat(change.differs()).isEqualTo(!kind.isEmpty());
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.gained() + " " + change.lost()).isEqualTo(besides);
    }

    private static List<String> thresholds(RuleTable table, String rule, String measure) {
        return table.get(rule)
                .criteria()
                .filter(row -> row.measure().equals(measure))
                .map(row -> row.threshold())
                .toList();
    }

    private static ProposalRules rules(OwnLimits own) {
        boolean base = BASE.rules().stream()
                .anyMatch(rule -> rule.id().equals(own.all().get(0).place().rule()));
        return new ProposalRules(
                new BaseProtocolRules(base ? own.on(BASE, "own", "sum") : BASE),
                base ? ADD_ONS : own.on(ADD_ONS, "own", "sum"),
                ProposalRulesTest.RULES.caps());
    }

    private static OwnLimits limits(String rule, int alternative, String measure, String threshold) {
        return OwnLimits.NONE.with(limit(rule, alternative, measure, threshold));
    }

    private static OwnLimit limit(String rule, int alternative, String measure, String threshold) {
        return new OwnLimit(
                new LimitPlace(rule, alternative, measure), new BigDecimal(threshold), "Our own numbers", null);
    }
}
