package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Comparison;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleTable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A threshold that a clinic may set otherwise: a number that a finding is below, at most, above or at least. Words, yes and no stay as they ship. */
public record Limit(LimitPlace place, Rule rule, Criterion criterion) {

    private static final Set<Comparison> ORDERED =
            EnumSet.of(Comparison.BELOW, Comparison.AT_MOST, Comparison.ABOVE, Comparison.AT_LEAST);

    /** All of a table, in its order. */
    public static List<Limit> of(RuleTable table) {
        return table.rules().stream().flatMap(Limit::of).toList();
    }

    private static Stream<Limit> of(Rule rule) {
        return IntStream.rangeClosed(1, rule.alternatives().size())
                .boxed()
                .flatMap(alternative -> rule.alternatives().get(alternative - 1).stream()
                        .filter(criterion -> ORDERED.contains(criterion.comparison()))
                        .map(criterion -> new Limit(
                                new LimitPlace(rule.id(), alternative, criterion.measure()), rule, criterion)));
    }

    public BigDecimal threshold() {
        return new BigDecimal(criterion.threshold());
    }
}
