package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Template;
import clinic.strideback.assessment.rules.Template.Occasion;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The templates that ship with the program, with their names in each language. */
public final class ShippedTemplates {

    private static final String NAME = "templates-2026-11";
    private static final List<Template> TEMPLATES = CsvTable.read(ShippedTemplates.class, NAME + ".csv").rows().stream()
            .map(row -> Template.of(row, ShippedFindings.catalogue()))
            .toList();

    private ShippedTemplates() {}

    /** In the order in which they are offered. */
    public static List<Template> all() {
        return TEMPLATES;
    }

    static Optional<Template> find(String id) {
        return TEMPLATES.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** The first choice for the occasion. */
    static Template suggested(Occasion occasion) {
        return TEMPLATES.stream()
                .filter(template -> template.suggested() == occasion)
                .findFirst()
                .orElseThrow();
    }

    /** Names by id. */
    public static Map<String, String> names(Locale locale) {
        return TableTexts.read(ShippedTemplates.class, NAME, locale);
    }
}
