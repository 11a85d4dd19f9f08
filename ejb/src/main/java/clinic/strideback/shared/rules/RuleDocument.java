package clinic.strideback.shared.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a rule table as a page that clinicians review: what asks for what, what follows, why, and how well it is founded. */
public final class RuleDocument {

    private final Map<String, String> texts;

    /** The texts are {@code title}, {@code intro} and, for each rule, {@code <id>.because} and {@code <id>.source} */
    public RuleDocument(Map<String, String> texts) {
        this.texts = texts;
    }

    public String toMarkdown(RuleTable table) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(text("title")).append("\n\n");
        page.append("Generated from `")
                .append(table.id())
                .append('-')
                .append(table.version())
                .append(".csv`; do not edit by hand.\n\n");
        page.append(text("intro")).append("\n");
        table.rules().forEach(rule -> append(page, rule));
        return page.toString();
    }

    private void append(StringBuilder page, Rule rule) {
        page.append("\n## ")
                .append(rule.id())
                .append(": ")
                .append(text(rule.id() + ".title"))
                .append("\n\n");
        page.append("- When: ").append(when(rule.alternatives())).append('\n');
        rule.outcome().forEach((column, value) -> page.append("- ")
                .append(column)
                .append(": ")
                .append(value)
                .append('\n'));
        page.append("- Because: ").append(text(rule.id() + ".because")).append('\n');
        page.append("- Source: ")
                .append(text(rule.id() + ".source"))
                .append(" (")
                .append(rule.evidence())
                .append(")\n");
    }

    private static String when(List<List<Criterion>> alternatives) {
        return alternatives.isEmpty()
                ? "otherwise"
                : alternatives.stream()
                        .map(needed -> needed.stream()
                                .map(criterion -> "`" + criterion.inWords() + "`")
                                .collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining("; or "));
    }

    private String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return text;
    }
}
