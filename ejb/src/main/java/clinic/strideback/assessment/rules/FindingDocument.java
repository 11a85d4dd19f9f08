package clinic.strideback.assessment.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the table of findings as a page that clinicians review. */
public record FindingDocument(FindingCatalogue catalogue, Map<String, String> texts) {

    /** One table per section, in the order in which the questions are asked. */
    public String toMarkdown() {
        StringBuilder page = new StringBuilder("# Findings of an assessment, version " + catalogue.version() + "\n\n"
                + "Generated from `findings-" + catalogue.version() + ".csv`; do not edit by hand.\n");
        String section = "";
        for (FindingDefinition definition : catalogue.all()) {
            if (!definition.section().equals(section)) {
                section = definition.section();
                page.append("\n## ").append(text("section." + section)).append("\n\n");
                page.append(
                        "| code | question | answer | sides | trials | compared | read | asked | source |\n|---|---|---|---|---|---|---|---|---|\n");
            }
            page.append(row(definition));
        }
        return page.toString();
    }

    private String row(FindingDefinition definition) {
        return "| " + definition.code()
                + " | " + text(definition.code())
                + " | " + answer(definition)
                + " | " + (definition.sided() ? "left, right" : "")
                + " | " + definition.trials().inWords()
                + " | " + definition.comparison().inWords()
                + " | " + reading(definition.reading())
                + " | " + asked(definition)
                + " | " + definition.source() + " (" + definition.evidence() + ") |\n";
    }

    private static String answer(FindingDefinition definition) {
        return switch (definition.kind()) {
            case NUMBER, COUNT, SCORE ->
                plain(definition.min()) + " to " + plain(definition.max()) + " "
                        + definition.units().stream()
                                .map(unit -> unit.unit().symbol())
                                .collect(Collectors.joining(" or "));
            case CHOICE, YES_NO -> String.join(", ", definition.options());
            case TEXT -> "text, up to " + plain(definition.max()) + " characters";
            case BODY -> "marks on the body chart, up to " + plain(definition.max());
        };
    }

    private static String reading(FindingDefinition.ValueReading reading) {
        List<String> said = new ArrayList<>();
        if (reading.better() != null) {
            said.add(reading.better().name().toLowerCase(Locale.ROOT) + " is better");
        }
        if (reading.error() != null) {
            said.add("error " + reading.error() + " (" + reading.error().source() + ")");
        }
        if (reading.staleDays() != null) {
            said.add("old after " + reading.staleDays() + " days");
        }
        if (!reading.flag().isEmpty()) {
            said.add("flagged " + reading.flag());
        }
        if (!reading.unusual().isEmpty()) {
            said.add("asked back " + reading.unusual());
        }
        return String.join("; ", said);
    }

    private static String asked(FindingDefinition definition) {
        String when = definition.openedBy().stream()
                .map(opener ->
                        opener.code() + (opener.option().equals("*") ? " has a value" : " is " + opener.option()))
                .collect(Collectors.joining(" or "));
        String always = definition.openedBy().isEmpty() ? "always" : "when " + when;
        return definition.required() ? always + ", needed" : always;
    }

    private static String plain(@Nullable BigDecimal limit) {
        return Objects.requireNonNull(limit).toPlainString();
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
