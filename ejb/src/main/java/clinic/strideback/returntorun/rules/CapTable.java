package clinic.strideback.returntorun.rules;

import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What limits the running stage. Every row that holds counts, and the lowest wins. */
public record CapTable(RuleTable table) {

    private static final String ONE_BELOW = "STAGE-1";

    /** The highest stage that a rule allows, and the rule. */
    public record Cap(Rule rule, Stage stage) {}

    /**
     * The lowest cap of all rows that hold.
     *
     * @param present the runner's stage; absent before the first one, and then a cap relative to it says nothing
     * @return nothing when no row holds; a missing finding holds none
     */
    public Optional<Cap> lowest(Facts facts, @Nullable Stage present) {
        return held(facts, present).stream().min(Comparator.comparing(Cap::stage));
    }

    /** The caps of all rows that hold, in the order of the table. */
    public List<Cap> held(Facts facts, @Nullable Stage present) {
        return table.rules().stream()
                .filter(rule -> rule.judge(facts).met())
                .flatMap(rule -> cap(rule, present))
                .toList();
    }

    private static Stream<Cap> cap(Rule rule, @Nullable Stage present) {
        String cap = rule.outcome("cap");
        if (!cap.equals(ONE_BELOW)) {
            return Stream.of(new Cap(rule, Stage.of(Integer.parseInt(cap))));
        }
        return present == null ? Stream.empty() : Stream.of(new Cap(rule, present.back(1)));
    }
}
