package clinic.strideback.proposal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Judgement;
import clinic.strideback.shared.rules.RuleJudgement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every runner, whatever is known of whom. */
class WholeProposalPropertyTest {

    private static final int RUNNERS = 200_000;
    private static final long SEED = 20261126L;

    /** Where the clinical text lets what is not known count: it protects there. R08b and R21 ask for what is no strain, and a strain needs a sign of one. */
    private static final Set<String> PROTECTIVE = Set.of(
            "R03.specialistCleared",
            "R04.specialistCleared",
            "R07.onset",
            "R08b.strain",
            "R09.daysSince",
            "R10.monthsSinceHSI",
            "R21.strain");

    private static final List<Input> PLENTY = Stream.of(Input.values())
            .filter(input -> !input.measure().startsWith("RF-"))
            .toList();

    @Test
    void nothingUnknownMeetsARuleButWhereItProtectsAndTheLowestLimitWins() {
        Random random = new Random(SEED);
        Set<String> leaned = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        for (int i = 0; i < RUNNERS; i++) {
            WholeJudgement judged = ProposalRulesTest.RULES.judge(facts(random));
            boolean stops = judged.base().outcome() != Outcome.PROTOCOL;
            Stream.concat(
                            Stream.concat(Stream.of(judged.base().fired()), judged.added().stream()),
                            judged.caps().stream().map(HeldCap::judged))
                    .flatMap(WholeProposalPropertyTest::metByUnknown)
                    .forEach(leaned::add);
            if (stops && !(judged.added().isEmpty() && judged.caps().isEmpty())) {
                wrong.add("added although stopped by " + judged.base().rule().id());
            }
            if (judged.caps().stream()
                    .anyMatch(cap -> cap.stage() < judged.stageCap().orElseThrow())) {
                wrong.add("not the lowest of " + judged.caps());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(leaned)
                .isSubsetOf(PROTECTIVE)
                .contains("R03.specialistCleared", "R07.onset", "R09.daysSince", "R21.strain");
    }

    /** The rows by which a rule holds although nobody knows. */
    private static Stream<String> metByUnknown(RuleJudgement rule) {
        return rule.alternatives().stream()
                .filter(needed -> needed.stream().allMatch(Judgement::met))
                .limit(1)
                .flatMap(List::stream)
                .filter(row -> row.fact() == null && !row.criterion().measure().equals("onPht"))
                .map(row -> row.criterion().id());
    }

    /** The random runner of tiers A and B, and the other inputs drawn from what stands on both sides of their thresholds. */
    private static Facts facts(Random random) {
        Facts facts = RandomRunner.of(random).facts();
        Set<String> known = facts.all().stream().map(fact -> fact.measure()).collect(Collectors.toSet());
        for (Input input : PLENTY) {
            if (!known.contains(input.measure()) && random.nextBoolean()) {
                String[] values = values(input);
                String value = values[random.nextInt(values.length)];
                if (input.accepts(value)) {
                    input.read(value).ifPresent(answer -> facts.add(input.measure(), answer));
                }
            }
        }
        return facts;
    }

    private static String[] values(Input input) {
        return switch (input) {
            case ONSET, MECHANISM, BAMIC, CLIN_GRADE, DAYS_SINCE, PRIOR_HSI, PHT_LIKELY, SPECIALIST_CLEARED ->
                new String[] {"unknown"};
            case RUN_STAGE -> new String[] {"0", "1", "2", "7", "8"};
            case SPIKE_RATIO, HARD_SHARE, WEEKLY_CV, HQ_CONV -> new String[] {"0.2", "0.4", "0.7", "1.2"};
            default ->
                input.isNumber()
                        ? new String[] {"0", "1", "3", "19", "25", "40", "58", "66", "70"}
                        : input.isYesNo()
                                ? new String[] {"Y", "N"}
                                : input.words().split(" ", -1);
        };
    }
}
