package clinic.strideback.web.assessment;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.OfferedTemplates;
import clinic.strideback.assessment.OfferedTemplates.Own;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The templates with which an assessment may begin, to choose from: the clinic's own first, because it made them for its daily work. */
final class TemplateChoices {

    private TemplateChoices() {}

    static List<SelectItem> of(OfferedTemplates offered, Locale locale) {
        List<SelectItem> shipped = CatalogueView.in(locale).templates().stream()
                .map(one -> new SelectItem(one.id(), one.name()))
                .toList();
        if (offered.own().isEmpty()) {
            return shipped;
        }
        List<SelectItem> own = offered.own().stream()
                .sorted(byName(locale, Own::name))
                .map(one -> new SelectItem(one.id(), one.name()))
                .toList();
        SheetWords words = new SheetWords(locale);
        return List.of(group(words.say("list.template.own"), own), group(words.say("list.template.shipped"), shipped));
    }

    private static SelectItem group(String name, List<SelectItem> choices) {
        return new SelectItemGroup(name, null, false, choices.toArray(SelectItem[]::new));
    }

    /** As the language sorts names. */
    static <T> Comparator<T> byName(Locale locale, Function<T, String> name) {
        return Comparator.comparing(name, Collator.getInstance(locale));
    }
}
