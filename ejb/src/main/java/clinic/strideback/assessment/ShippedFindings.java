package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.EntryReader;
import clinic.strideback.assessment.rules.FindingCatalogue;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The table of findings that ships with the program, with its words in each language. */
public final class ShippedFindings {

    static final String VERSION = "2026-11";
    private static final String NAME = "findings-" + VERSION;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final FindingCatalogue CATALOGUE = new FindingCatalogue(
            VERSION, table().rows().stream().map(FindingDefinition::of).toList());
    private static final EntryReader READER = new EntryReader(shortcuts(), ShippedBodyChart.chart());

    private ShippedFindings() {}

    public static FindingCatalogue catalogue() {
        return CATALOGUE;
    }

    /** Reads entries with the short words of every language, so that a draft reads the same whoever opens it. */
    public static EntryReader reader() {
        return READER;
    }

    /** Labels by code, hints by {@code code.hint}, words of an option by {@code code.OPTION} or {@code option.OPTION}. */
    public static Map<String, String> texts(Locale locale) {
        return TableTexts.read(ShippedFindings.class, NAME, locale);
    }

    static CsvTable table() {
        return CsvTable.read(ShippedFindings.class, NAME + ".csv");
    }

    private static Map<String, FindingStatus> shortcuts() {
        Map<String, FindingStatus> shortcuts = new HashMap<>();
        for (Locale language : LANGUAGES) {
            Map<String, String> texts = texts(language);
            for (FindingStatus status : List.of(FindingStatus.NOT_TESTED, FindingStatus.UNABLE_PAIN)) {
                String words = Objects.requireNonNull(texts.get("typed." + status));
                Arrays.stream(words.split(", ")).forEach(word -> shortcuts.put(word, status));
            }
        }
        return shortcuts;
    }
}
