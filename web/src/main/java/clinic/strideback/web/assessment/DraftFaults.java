package clinic.strideback.web.assessment;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import clinic.strideback.web.error.ConflictRow;
import clinic.strideback.web.error.Refusals;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What keeps a draft from being signed or kept, in the words of its questions. */
final class DraftFaults {

    private static final Pattern KEY = Pattern.compile("[A-Z0-9-]+(\\.[LR])?");

    /** The time of the examination, which is no entry. */
    static final String HAPPENED = "happenedAt";

    private DraftFaults() {}

    /** Each line leads to its field. */
    static List<DraftFault> of(FacesContext faces, Invalid invalid) {
        SheetWords words = new SheetWords(faces.getViewRoot().getLocale());
        ArrayList<DraftFault> faults = new ArrayList<>();
        for (Invalid.Problem problem : invalid.problems()) {
            boolean question = KEY.matcher(problem.field()).matches();
            faults.add(new DraftFault(
                    problem.field(),
                    question ? words.label(problem.field()) : null,
                    Refusals.text(faces, problem.code(), problem.arguments())));
        }
        return faults;
    }

    /** What the form itself refuses, such as a cleared date or a text that is far too long. */
    static List<DraftFault> of(FacesContext faces, ConstraintViolationException invalid) {
        SheetWords words = new SheetWords(faces.getViewRoot().getLocale());
        ArrayList<DraftFault> faults = new ArrayList<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String field = field(violation.getPropertyPath());
            faults.add(new DraftFault(
                    field, CatalogueView.keys().contains(field) ? words.label(field) : null, violation.getMessage()));
        }
        return faults;
    }

    /** The key of the entry, or the property of the form. */
    static String field(Path path) {
        String field = "";
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                return node.getKey().toString();
            }
            field = String.valueOf(node.getName());
        }
        return field;
    }

    /** Mine and theirs, entry by entry. */
    static List<ConflictRow> of(FacesContext faces, StaleVersion stale) {
        SheetWords words = new SheetWords(faces.getViewRoot().getLocale());
        ArrayList<ConflictRow> rows = new ArrayList<>();
        for (Difference difference : stale.differences()) {
            String key = difference.field();
            rows.add(
                    key.equals(HAPPENED)
                            ? new ConflictRow(
                                    key,
                                    words.say("record.happened"),
                                    words.moment(difference.mine()),
                                    words.moment(difference.theirs()))
                            : new ConflictRow(
                                    key,
                                    words.label(key),
                                    word(words, key, difference.mine()),
                                    word(words, key, difference.theirs())));
        }
        return rows;
    }

    private static @Nullable String word(SheetWords words, String key, @Nullable String text) {
        return text == null ? null : words.option(key, text);
    }

    /** What theirs is, as it stands in the draft. */
    static String theirs(List<Difference> differences, String key) {
        return differences.stream()
                .filter(difference -> difference.field().equals(key))
                .map(difference -> difference.theirs() == null ? "" : difference.theirs())
                .findFirst()
                .orElse("");
    }
}
