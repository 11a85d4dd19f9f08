package clinic.strideback.web.assessment;

import clinic.strideback.assessment.SheetView;
import java.util.Locale;

/** The findings of an assessment as sentences, for a letter. */
public final class FoundText {

    private FoundText() {}

    /** One sentence for each question that was answered, the red flags aside. */
    public static String of(SheetView sheet, Locale locale) {
        return new Narrative(sheet, new SheetWords(locale)).text();
    }
}
