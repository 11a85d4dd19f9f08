package clinic.strideback.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A choice of questions for one purpose, in their order.
 *
 * @param suggested for which visits it is suggested first
 * @param codes     of the questions
 */
public record Template(String id, Occasion suggested, List<String> codes, String source) {

    /** What a template is first choice for. */
    public enum Occasion {
        FIRST_SUDDEN,
        FIRST_GRADUAL,
        LATER,
        NONE
    }

    /**
     * Reads one row of the table of templates.
     *
     * @throws IllegalArgumentException for a code that the catalogue does not know
     */
    public static Template of(Map<String, String> row, FindingCatalogue catalogue) {
        List<String> codes = new ArrayList<>();
        for (String word : FindingDefinition.words(cell(row, "codes"))) {
            List<String> meant = matching(word, catalogue);
            if (meant.isEmpty()) {
                throw new IllegalArgumentException("no question " + word + " for " + cell(row, "id"));
            }
            codes.addAll(meant);
        }
        String suggested = cell(row, "suggested");
        return new Template(
                cell(row, "id"),
                suggested.isEmpty() ? Occasion.NONE : Occasion.valueOf(suggested),
                codes.stream().distinct().toList(),
                cell(row, "source"));
    }

    private static List<String> matching(String word, FindingCatalogue catalogue) {
        if (!word.endsWith("*")) {
            return catalogue.find(word).map(FindingDefinition::code).stream().toList();
        }
        String beginning = word.substring(0, word.length() - 1);
        return catalogue.all().stream()
                .map(FindingDefinition::code)
                .filter(code -> code.startsWith(beginning))
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
