package clinic.strideback.web.assessment;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.TemplateForm;
import clinic.strideback.web.error.ConflictRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A clinic's templates in the words of one language. */
final class TemplateWords {

    private static final String QUESTIONS = "questions";

    private final SheetWords words;
    private final CatalogueView catalogue;

    TemplateWords(Locale locale) {
        words = new SheetWords(locale);
        catalogue = words.catalogue();
    }

    /** Begins with a shipped template under a name of its own. */
    TemplateForm copyOf(String shipped) {
        TemplateForm form = TemplateForm.copyOf(shipped);
        catalogue.templates().stream()
                .filter(one -> one.id().equals(shipped))
                .forEach(one -> form.setName(words.say("template.copied", one.name())));
        return form;
    }

    /** What became of it. */
    String done(String key, @Nullable String name) {
        return words.say(key, Objects.requireNonNullElse(name, ""));
    }

    /** Mine and theirs; questions by their words. */
    List<ConflictRow> rows(List<ConflictRow> rows) {
        return rows.stream()
                .map(row -> row.field().equals(QUESTIONS)
                        ? new ConflictRow(
                                QUESTIONS,
                                words.say("template.questions.label"),
                                questions(row.mine()),
                                questions(row.theirs()))
                        : row)
                .toList();
    }

    private String questions(@Nullable String codes) {
        return Arrays.stream(Objects.requireNonNullElse(codes, "").split(" ", -1))
                .map(code -> catalogue
                        .find(code)
                        .map(CatalogueView.QuestionView::label)
                        .orElse(code))
                .collect(Collectors.joining(" · "));
    }
}
