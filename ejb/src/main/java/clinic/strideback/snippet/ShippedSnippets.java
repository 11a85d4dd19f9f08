package clinic.strideback.snippet;

import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The short texts that ship with the program, in each language. */
final class ShippedSnippets {

    static final String NAME = "snippets-2026-11";
    private static final List<String> IDS = CsvTable.read(ShippedSnippets.class, NAME + ".csv").rows().stream()
            .map(row -> row.getOrDefault("id", ""))
            .toList();

    private ShippedSnippets() {}

    static List<String> ids() {
        return IDS;
    }

    /** In the order of their abbreviations; English answers for a language without texts. */
    static List<SnippetView> in(Locale language) {
        Map<String, String> texts = TableTexts.read(ShippedSnippets.class, NAME, language);
        return IDS.stream()
                .map(id -> new SnippetView(null, text(texts, id + ".abbreviation"), text(texts, id + ".words"), 0))
                .sorted(Comparator.comparing(SnippetView::abbreviation))
                .toList();
    }

    private static String text(Map<String, String> texts, String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
