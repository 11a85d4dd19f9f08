package clinic.strideback.assessment.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small tables for tests, written as their rows are: {@code code kind sided …} as {@code column=value} pairs. */
final class Catalogues {

    /** A thigh and a calf from behind, a groin from the front, and a line. */
    static final BodyChart CHART = BodyChart.of(List.of(
            body("POSTERIOR", "REGION", "THIGH", 50, 160, "M40 150 L60 150.5 C65 170 70 190 60 200 Z"),
            body("POSTERIOR", "REGION", "CALF", 45, 330, "M30 300 L60 300 L60 360 L30 360 Z"),
            body("POSTERIOR", "FOLD", "", 0, 0, "M120 14 L120 40"),
            body("ANTERIOR", "REGION", "GROIN", 80, 120, "M70 100 L90 100 L90 140 L70 140 Z")));

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

    private static Map<String, String> body(String view, String kind, String code, int x, int y, String path) {
        return Map.of("view", view, "kind", kind, "code", code, "x", "" + x, "y", "" + y, "path", path);
    }

    static FindingCatalogue of(FindingDefinition... definitions) {
        return new FindingCatalogue("test", List.of(definitions));
    }
}
