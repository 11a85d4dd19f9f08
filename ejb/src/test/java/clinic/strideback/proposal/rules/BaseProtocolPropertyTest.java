package clinic.strideback.proposal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.rules.Rule;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BaseProtocolPropertyTest {

    private static final int RUNNERS = 200_000;
    private static final long SEED = 20261123L;

    @Test
    void everyRunnerGetsExactlyOneOutcomeAndItIsTheOneOfTheText() {
        Random random = new Random(SEED);
        Map<String, Integer> fired = new TreeMap<>();
        for (int i = 0; i < RUNNERS; i++) {
            RandomRunner runner = RandomRunner.of(random);
            ProposalJudgement judgement = BaseProtocolRulesTest.RULES.judge(runner.facts());
            String rule = judgement.rule().id();
            fired.merge(rule, 1, Integer::sum);
            if (!rule.equals(runner.ruleByTheText())
                    || judgement.needsMoreAssessment() != runner.needsMoreByTheText(rule)
                    || judgement.protocol().isPresent() != (judgement.outcome() == Outcome.PROTOCOL)) {
                assertThat(judgement.facts().all())
                        .as("runner %d: by the text %s, by the table %s", i, runner.ruleByTheText(), rule)
                        .isEmpty();
            }
        }
        assertThat(fired.keySet())
                .as("every rule is reached")
                .containsExactlyInAnyOrderElementsOf(BaseProtocolRulesTest.RULES.table().rules().stream()
                        .map(Rule::id)
                        .filter(id -> !id.equals("N01"))
                        .toList());
        assertThat(fired.values()).allMatch(times -> times >= 100);
    }
}
