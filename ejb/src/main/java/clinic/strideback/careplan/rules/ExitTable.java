package clinic.strideback.careplan.rules;

import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to be true before a phase is left, where it can be measured; in the order of the table. */
public final class ExitTable {

    private final RuleTable table;
    private final Map<String, Integer> ages;

    private ExitTable(RuleTable table, Map<String, Integer> ages) {
        this.table = table;
        this.ages = ages;
    }

    /**
     * Reads the table. Beside the columns of every rule table it names the versions of the protocol that say the sentence so, and
     * {@code maxAgeDays} for each row.
     *
     * @param rows cells by column name, in the order of the file
     */
    public static ExitTable of(String version, String checksum, List<Map<String, String>> rows) {
        Map<String, Integer> ages = new HashMap<>();
        for (Map<String, String> row : rows) {
            String days = row.getOrDefault("maxAgeDays", "");
            if (!days.isEmpty()) {
                ages.put(row.get("id") + "." + row.get("measure"), Integer.valueOf(days));
            }
        }
        return new ExitTable(RuleTable.of("criteria", version, checksum, rows), ages);
    }

    public String version() {
        return table.version();
    }

    /** The ids that the table names, in its order. */
    public Stream<ExitCriterion> criteria() {
        return table.rules().stream().map(this::criterion);
    }

    /**
     * The criterion behind a sentence of a protocol version; the therapist's word, where the table says nothing of that version.
     *
     * @param id        the key of the sentence
     * @param shippedNo the version under which the protocol ships; null for a clinic's own, of which the table says nothing
     */
    public ExitCriterion get(String id, @Nullable Integer shippedNo) {
        return table.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .filter(rule -> List.of(rule.outcome("versions").split(" ", -1)).contains(String.valueOf(shippedNo)))
                .findFirst()
                .map(this::criterion)
                .orElseGet(() -> ExitCriterion.confirmed(id));
    }

    /** The measures that these criteria read. */
    public static Set<String> measures(List<ExitCriterion> criteria) {
        return criteria.stream()
                .flatMap(ExitCriterion::rows)
                .map(row -> row.criterion().measure())
                .collect(Collectors.toSet());
    }

    private ExitCriterion criterion(Rule rule) {
        Function<Criterion, ExitRow> row = criterion -> new ExitRow(criterion, ages.get(criterion.id()));
        return new ExitCriterion(
                rule.id(),
                rule.alternatives().stream()
                        .map(needed -> needed.stream().map(row).toList())
                        .toList());
    }
}
