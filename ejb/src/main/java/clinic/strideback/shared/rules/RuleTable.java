package clinic.strideback.shared.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One version of one rule table. A decision points at id, version and checksum, so that its reasons can be shown again years later.
 *
 * <p>Columns: {@code id, alternative, measure, comparison, threshold, unit, ifMissing, source, evidence}; every other column is an outcome. The cells of a
 * rule's first row hold for its further rows where those are blank. Texts ({@code <id>.title}, {@code <id>.because} …) are kept beside the table, by
 * language.
 *
 * @param version  of the table, such as {@code 2026-11}
 * @param checksum SHA-256 of the table's file, in hexadecimal
 */
public record RuleTable(String id, String version, String checksum, List<Rule> rules) {

    private static final List<String> OWN_COLUMNS = List.of(
            "id", "alternative", "measure", "comparison", "threshold", "unit", "ifMissing", "source", "evidence");

    /**
     * Reads the rows of a table's file into rules.
     *
     * @param rows cells by column name, in the order of the file
     * @throws IllegalArgumentException naming the rule whose row cannot be read
     */
    public static RuleTable of(String id, String version, String checksum, List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> byRule = new LinkedHashMap<>();
        rows.forEach(row -> byRule.computeIfAbsent(cell(row, "id"), none -> new ArrayList<>())
                .add(row));
        return new RuleTable(
                id,
                version,
                checksum,
                byRule.values().stream().map(RuleTable::rule).toList());
    }

    public Rule get(String ruleId) {
        return rules.stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + ruleId + " in " + id + " " + version));
    }

    private static Rule rule(List<Map<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        Map<String, List<Criterion>> alternatives = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            if (!cell(row, "measure").isEmpty()) {
                alternatives
                        .computeIfAbsent(cell(row, "alternative"), none -> new ArrayList<>())
                        .add(criterion(row, first));
            }
        }
        Map<String, String> outcome = new LinkedHashMap<>(first);
        outcome.values().removeIf(String::isEmpty);
        outcome.keySet().removeAll(OWN_COLUMNS);
        return new Rule(
                cell(first, "id"),
                List.copyOf(alternatives.values()),
                outcome,
                cell(first, "source"),
                Evidence.valueOf(cell(first, "evidence")));
    }

    private static Criterion criterion(Map<String, String> row, Map<String, String> first) {
        return new Criterion(
                cell(row, "id") + "." + cell(row, "measure"),
                cell(row, "measure"),
                Comparison.ofSign(cell(row, "comparison")),
                cell(row, "threshold"),
                cell(row, "unit"),
                metIfMissing(row),
                inherited("source", row, first),
                Evidence.valueOf(inherited("evidence", row, first)));
    }

    private static boolean metIfMissing(Map<String, String> row) {
        return switch (cell(row, "ifMissing")) {
            case "MET" -> true;
            case "NOT_MET" -> false;
            default -> throw new IllegalArgumentException("ifMissing of " + row + " is neither MET nor NOT_MET");
        };
    }

    private static String inherited(String column, Map<String, String> row, Map<String, String> first) {
        String own = cell(row, column);
        return own.isEmpty() ? cell(first, column) : own;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), () -> "No column " + column + " in " + row);
    }
}
