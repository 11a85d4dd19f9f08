package clinic.strideback.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.proposal.ProposalView.Known;
import clinic.strideback.proposal.ProposalView.MissingLine;
import clinic.strideback.proposal.ProposalView.NearMissLine;
import clinic.strideback.proposal.ProposalView.Proposed;
import clinic.strideback.proposal.ProposalView.State;
import clinic.strideback.proposal.ProposalView.Step;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.proposal.rules.Outcome;
import clinic.strideback.proposal.rules.ProposalRules;
import clinic.strideback.proposal.rules.WholeJudgement;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhySheetTest {

    private static final ProposalRules RULES = AddOns.allTiers();
    private static final ProtocolLibrary LIBRARY = ProtocolLibrary.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String SPRINTED = "onset=SUDDEN mechanism=SPRINT clinGrade=II";

    @Test
    void theWayThroughTheRulesIsOneLineWhereNothingWasCloseAndOneEachWhereItWas() {
        List<Step> steps = sheet(SPRINTED + " daysSince=6 priorHSI=1 monthsSinceHSI=4 phtLikely=N slump=NEG bamic=2a")
                .steps();

        assertThat(steps).extracting(Step::rules).containsExactly("R01–R05", "R06–R08b", "R09", "R10", "R11–R16");
        assertThat(steps)
                .extracting(Step::state)
                .containsExactly(State.NOT_MET, State.NOT_MET, State.NOT_MET, State.FIRED, State.SKIPPED);
        assertThat(steps.get(2).detail()).isEqualTo("Days since it began: 6 d, asked at most 4 d");
        assertThat(steps.get(3).detail())
                .isEqualTo("Strain: yes; Earlier injuries, same leg: 1, asked at least 1; "
                        + "Months since the last: 4 mo, asked at most 12 mo");
    }

    @Test
    void aRuleThatAnUnknownFindingLeavesOpenSaysWhichOne() {
        List<Step> steps = sheet("onset=GRADUAL tight=3").steps();

        assertThat(steps)
                .filteredOn(step -> step.state() == State.NOT_ASSESSED)
                .extracting(Step::rules)
                .contains("R07", "R14a", "R14b");
        assertThat(steps)
                .filteredOn(step -> step.rules().equals("R14a"))
                .extracting(Step::detail)
                .containsExactly("Knee flexion 15°, symmetry: not known, asked below 80 %");
    }

    @Test
    void aStopNamesTheRulesReadBeforeIt() {
        List<Step> steps = sheet(SPRINTED + " RF-04=Y specialistCleared=N").steps();

        assertThat(steps).extracting(Step::rules).containsExactly("R01–R02", "R03", "R04–R16");
        assertThat(steps.get(0).text()).startsWith("Red-flag screen not complete; ");
    }

    @Test
    void theLastRuleSkipsNothing() {
        List<Step> steps = sheet("tight=0").steps();

        assertThat(steps.get(steps.size() - 1).state()).isEqualTo(State.FIRED);
        assertThat(steps.get(steps.size() - 1).detail()).isEmpty();
    }

    @Test
    void theFactsSayWhoReadThemAndTheScreenIsOneOfThem() {
        List<Known> used =
                sheet(SPRINTED + " daysSince=6 palp=4 cadence=168 RF-12=Y").used();

        assertThat(used.get(0))
                .isEqualTo(new Known(
                        "Red-flag screen",
                        "12 answered, 1 present",
                        "R01, R02, R03, R04",
                        DAY,
                        ProposalView.Origin.TOLD,
                        null));
        assertThat(used)
                .filteredOn(fact -> fact.label().equals("Days since it began"))
                .containsExactly(
                        new Known("Days since it began", "6 d", "R07, R09", DAY, ProposalView.Origin.TOLD, null));
        assertThat(used).extracting(Known::label).doesNotContain("Cadence");
        assertThat(used)
                .filteredOn(fact -> fact.label().equals("Pain on palpation"))
                .extracting(Known::readBy)
                .containsExactly("R30");
        assertThat(sheet(SPRINTED + " daysSince=6 palp=4 cadence=168").others())
                .extracting(Known::label, Known::value)
                .contains(tuple("Cadence", "168"));
    }

    @Test
    void aRedFlagThatIsPresentHasItsOwnLine() {
        assertThat(sheet(SPRINTED + " RF-04=Y").used())
                .filteredOn(fact -> fact.value().equals("yes"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.readBy()).isEqualTo("R01, R03"));
    }

    @Test
    void nearMissesNameTheProtocolOneValueAway() {
        List<NearMissLine> misses = sheet(SPRINTED + " daysSince=6 priorHSI=1 monthsSinceHSI=20 sprintDemand=N")
                .nearMisses();

        assertThat(misses)
                .contains(new NearMissLine(
                        "R10",
                        "Strain after earlier strains of the same leg",
                        "P-MEND",
                        "Earlier injuries, same leg: 1, asked at least 2; "
                                + "Months since the last: 20 mo, asked at most 12 mo"))
                .contains(new NearMissLine(
                        "R12",
                        "Strain in a runner who sprints",
                        "P-ASPETAR + P-L",
                        "Sprinting is a goal: no, asked yes"));
        assertThat(misses.get(0).rule()).as("numbers first").isEqualTo("R09");
        assertThat(misses)
                .extracting(NearMissLine::rule)
                .doesNotContain("R02", "R06", "R08")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatCouldChangeTheOutcomeIsAskedFirst() {
        List<MissingLine> missing = sheet("onset=GRADUAL tight=3").missing();

        assertThat(missing.get(0).couldDecide()).isTrue();
        assertThat(missing)
                .contains(new MissingLine("Knee flexion 15°, symmetry", "R14a, R14b", true))
                .contains(new MissingLine("Sprinting is a goal", "R12", false))
                .contains(new MissingLine("BAMIC class", "R03, R06", true));
    }

    @Test
    void whereTheRulesStopNothingIsNearAndOnlyWhatSettlesItIsAskedFor() {
        WhySheet stopped = sheet(SPRINTED + " daysSince=6 priorHSI=0 RF-04=Y");
        WhySheet blocked = new WhySheet(RULES.judge(sheetFacts("RF-01=N tight=3")), new RuleWords(Locale.ENGLISH));

        assertThat(stopped.nearMisses()).isEmpty();
        assertThat(stopped.missing()).extracting(MissingLine::label).containsExactly("Cleared by a specialist");
        assertThat(blocked.missing()).hasSize(7).allMatch(MissingLine::couldDecide);
    }

    @Test
    void clearanceIsAFactOnlyWhereThereIsSomethingToClear() {
        assertThat(sheet("tight=3 specialistCleared=Y").used())
                .extracting(Known::label)
                .doesNotContain("Cleared by a specialist");
        assertThat(sheet("clinGrade=III specialistCleared=Y").used())
                .extracting(Known::label)
                .contains("Cleared by a specialist");
        assertThat(sheet("RF-05=Y specialistCleared=Y").used())
                .extracting(Known::label)
                .contains("Cleared by a specialist");
    }

    @ParameterizedTest
    @CsvSource({"79.97,79.9 %", "80,80 %", "84.55,84.5 %", "1000,'1,000 %'"})
    void aFractionIsCutAndNeverRoundedAcrossAThreshold(String value, String shown) {
        Fact fact = sheetFacts("lsiKF15=" + value).find("lsiKF15").orElseThrow();

        assertThat(new RuleWords(Locale.ENGLISH).value("lsiKF15", fact.answer(), "%"))
                .isEqualTo(shown);
    }

    @Test
    void numbersAndWordsAreInTheLanguageOfTheReader() {
        RuleWords german = new RuleWords(Locale.GERMAN);
        Facts facts = sheetFacts("lsiKF15=84.55 onset=SUDDEN");

        assertThat(german.value("lsiKF15", facts.find("lsiKF15").orElseThrow().answer(), "%"))
                .isEqualTo("84,5 %");
        assertThat(german.value("onset", facts.find("onset").orElseThrow().answer(), ""))
                .isEqualTo("plötzlich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyMeasureHasAName(String language) {
        RuleWords words = new RuleWords(Locale.forLanguageTag(language));

        assertThat(Arrays.stream(Input.values()).map(input -> words.measure(input.measure())))
                .noneMatch(String::isBlank);
        assertThat(Stream.concat(RULES.base().table().rules().stream(), RULES.addOns().rules().stream())
                        .filter(rule -> !rule.id().equals("N01"))
                        .flatMap(Rule::criteria)
                        .map(Criterion::measure)
                        .map(words::measure))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource({
        "bamic=2c daysSince=8 onset=SUDDEN,P-BAMIC,0",
        "daysSince=2 onset=SUDDEN,P-HEID,1",
        "onset=GRADUAL tight=3 lsiKF15=84,P-TIGHT,3",
        "tight=0,P-PREV,8",
        "phtLikely=Y onset=GRADUAL,P-PHT,2",
        "daysSince=8 onset=SUDDEN sprintDemand=Y,P-ASPETAR,0",
        "daysSince=8 onset=SUDDEN priorHSI=2,P-MEND,1",
        "mechanism=CONTUSION,P-CONT,2",
        "slump=POS,P-NEURO,3"
    })
    void theProposedProtocolTellsItsFirstRunningCap(String facts, String protocol, int cap) {
        Proposed proposed = proposed(facts);

        assertThat(proposed.outcome()).isEqualTo(Outcome.PROTOCOL);
        assertThat(proposed.protocol().code()).isEqualTo(protocol);
        assertThat(proposed.protocol().runningCap()).isEqualTo(cap);
        assertThat(proposed.protocol().who()).isNotEmpty();
        assertThat(proposed.protocol().phase()).isNotBlank();
    }

    @Test
    void aStrengthDeficitStartsInTheSecondPhase() {
        ProposedProtocol proposed =
                new ProposedProtocol(judge("onset=GRADUAL tight=3 lsiKF15=84").base(), LIBRARY);

        assertThat(proposed.startOf(proposed.find().orElseThrow()).code()).isEqualTo("B");
    }

    @Test
    void aStopProposesNoProtocol() {
        assertThat(proposed("t1=Y").protocol()).isNull();
        assertThat(proposed("t1=Y").with()).isEmpty();
        assertThat(proposed("daysSince=8 onset=SUDDEN").with())
                .extracting(ProposalView.Choice::code)
                .containsExactly("P-L");
    }

    @Test
    void anAddOnSaysByWhichValuesItHoldsAndWhatItAdds() {
        AddOnSheet sheet = addOns("onset=GRADUAL tight=3 side=LEFT slhbL=18 slhbR=26");

        assertThat(sheet.addOns()).singleElement().satisfies(addOn -> {
            assertThat(addOn.rule()).isEqualTo("R19");
            assertThat(addOn.detail())
                    .isEqualTo("Hamstring bridge, left: 18, asked below 20; "
                            + "Hamstring bridge, symmetry: 69.2 %, asked below 90 %");
            assertThat(addOn.exercises()).extracting(ProposalView.Choice::code).containsExactly("CURL-SLIDER-ECC");
            assertThat(addOn.caution()).contains("Kellis");
            assertThat(addOn.cadence()).isEmpty();
        });
        assertThat(sheet.open())
                .contains(new ProposalView.OpenLine("R28", "Slump test positive", "Slump test"))
                .extracting(ProposalView.OpenLine::rule)
                .doesNotContain("R19", "R24");
    }

    @Test
    void theCadenceOfTheCueIsSaidOrAskedFor() {
        String overstrides = "onset=GRADUAL tight=3 overstride=Y runStage=3 npsRun=1";

        assertThat(addOns(overstrides + " cadence=160").addOns().get(0).cadence())
                .isEqualTo("Target 168 steps a minute, at most 176");
        assertThat(addOns(overstrides).addOns().get(0).cadence()).startsWith("Count the cadence first");
    }

    @Test
    void theLowestLimitComesFirstAndWhatLimitsNoStageLast() {
        AddOnSheet sheet = addOns(SPRINTED + " daysSince=9 palp=1 lsiKF15=80 ageY=41 sprintDemand=Y");

        assertThat(sheet.limits())
                .extracting(ProposalView.LimitLine::rule, ProposalView.LimitLine::stage, ProposalView.LimitLine::lowest)
                .containsExactly(
                        tuple("R29", 3, true),
                        tuple("R29", 5, false),
                        tuple("R30", 6, false),
                        tuple("R32", null, false));
        assertThat(sheet.limits().get(2).detail())
                .isEqualTo("Strain: yes; Pain on palpation: 1 of 10, asked at least 1 of 10");
        assertThat(sheet.limits().get(3).plan()).contains("72 hours");
        assertThat(sheet.lowestStage()).isEqualTo(3);
        assertThat(addOns("onset=GRADUAL tight=3").lowestStage()).isNull();
    }

    private static AddOnSheet addOns(String facts) {
        return new AddOnSheet(judge(facts), new RuleWords(Locale.ENGLISH), new ProtocolWords(LIBRARY, Locale.ENGLISH));
    }

    private static Proposed proposed(String facts) {
        return new ProposedProtocol(judge(facts).base(), LIBRARY)
                .view(new RuleWords(Locale.ENGLISH), new ProtocolWords(LIBRARY, Locale.ENGLISH));
    }

    private static WhySheet sheet(String facts) {
        return new WhySheet(judge(facts), new RuleWords(Locale.ENGLISH));
    }

    private static WholeJudgement judge(String facts) {
        Facts known = new Facts();
        for (int flag = 1; flag <= 12; flag++) {
            sheetFacts(String.format("RF-%02d=N", flag)).all().forEach(known::add);
        }
        sheetFacts(facts).all().forEach(known::add);
        return RULES.judge(known);
    }

    private static Facts sheetFacts(String facts) {
        Facts known = new Facts();
        for (String fact : facts.split(" ", -1)) {
            String[] parts = fact.split("=", -1);
            Input.find(parts[0])
                    .orElseThrow()
                    .read(parts[1])
                    .ifPresent(answer -> known.add(new Fact(parts[0], answer, DAY, EpisodeFacts.TOLD)));
        }
        return known;
    }
}
