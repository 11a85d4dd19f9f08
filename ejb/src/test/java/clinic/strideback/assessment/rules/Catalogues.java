package clinic.strideback.assessment.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small tables for tests, written as their rows are: {@code code kind sided …} as {@code column=value} pairs. */
final class Catalogues {

    private Catalogues() {}

    static FindingDefinition question(String code, String... cells) {
        Map<String, String> row = new HashMap<>(Map.of(
                "code",
                code,
                "section",
                "S",
                "kind",
                "TEXT",
                "sided",
                "NO",
                "units",
                "",
                "min",
                "",
                "max",
                "",
                "decimals",
                "",
                "options",
                ""));
        row.putAll(Map.of(
                "unanswered",
                "",
                "required",
                "NO",
                "opened_by",
                "",
                "comparison",
                "NONE",
                "source",
                "s",
                "evidence",
                "EXPERT"));
        row.putAll(Map.of(
                "trials",
                "",
                "better",
                "HIGHER",
                "mdc",
                "",
                "mdc_source",
                "",
                "stale_days",
                "",
                "flag",
                "",
                "unusual",
                "",
                "arm",
                ""));
        Arrays.stream(cells).forEach(cell -> {
            int colon = cell.indexOf(':');
            row.put(cell.substring(0, colon), cell.substring(colon + 1));
        });
        return FindingDefinition.of(row);
    }

    static FindingCatalogue of(FindingDefinition... definitions) {
        return new FindingCatalogue("test", List.of(definitions));
    }
}
