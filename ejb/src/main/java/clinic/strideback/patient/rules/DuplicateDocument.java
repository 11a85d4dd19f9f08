package clinic.strideback.patient.rules;

import java.util.Map;
import java.util.Objects;

/**
 * Writes the table of duplicates as a page that clinicians review.
 *
 * @param texts {@code title}, {@code intro}, {@code trait.<trait>}, and for each row {@code <id>.title} and {@code <id>.because}
 */
public record DuplicateDocument(DuplicateTable table, Map<String, String> texts) {

    /** The traits in the order of the table, then the sums that decide. */
    public String toMarkdown() {
        StringBuilder page = new StringBuilder("# " + text("title") + "\n\nGenerated from `duplicates-"
                + table.version() + ".csv`; do not edit by hand.\n\n" + text("intro") + "\n\n"
                + "| id | compared | level | threshold | m | u | weight | because | source |\n"
                + "|---|---|---|---|---|---|---|---|---|\n");
        table.rows().forEach(row -> page.append(line(row)));
        page.append("\n| id | verdict | from a sum of | because | source |\n|---|---|---|---|---|\n");
        table.bounds().forEach(bound -> page.append(line(bound)));
        return page.toString();
    }

    private String line(DuplicateRow row) {
        return "| " + row.id()
                + " | " + text("trait." + row.trait())
                + " | " + text(row.id() + ".title")
                + " | " + (row.threshold().signum() == 0 ? "" : row.threshold())
                + " | " + row.m().toPlainString()
                + " | " + row.u().toPlainString()
                + " | " + row.agreement().weight()
                + " | " + text(row.id() + ".because")
                + " | " + row.source() + " (" + row.evidence() + ") |\n";
    }

    private String line(DuplicateTable.Bound bound) {
        return "| " + bound.id()
                + " | " + text(bound.id() + ".title")
                + " | " + bound.weight()
                + " | " + text(bound.id() + ".because")
                + " | " + bound.source() + " (" + bound.evidence() + ") |\n";
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
