package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.BaselineView;
import java.util.Locale;

/** The findings of an assessment as sentences, for a letter. */
public final class FoundText {

    private FoundText() {}

    /** One sentence for each question that was answered, the red flags aside. */
    public static String of(AssessmentView view, Locale locale) {
        return new Narrative(
                        view.sheet(),
                        BaselineView.of(view.sheet(), view.first(), view.row().id()),
                        new SheetWords(locale))
                .text();
    }
}
