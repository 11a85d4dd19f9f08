package clinic.strideback.web.assessment;

import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import clinic.strideback.web.error.ConflictRow;
import clinic.strideback.web.error.Refusals;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What keeps a draft from being signed or kept, in the words of its questions. */
final class DraftFaults {

    private static final Pattern KEY = Pattern.compile("[A-Z0-9-]+(\\.[LR])?");

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

    /** Mine and theirs, entry by entry. */
    static List<ConflictRow> of(FacesContext faces, StaleVersion stale) {
        SheetWords words = new SheetWords(faces.getViewRoot().getLocale());
        ArrayList<ConflictRow> rows = new ArrayList<>();
        for (Difference difference : stale.differences()) {
            String key = difference.field();
            rows.add(new ConflictRow(
                    key, words.label(key), word(words, key, difference.mine()), word(words, key, difference.theirs())));
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
