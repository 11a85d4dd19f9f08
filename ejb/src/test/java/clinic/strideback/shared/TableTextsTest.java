package clinic.strideback.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.assessment.AssessmentService;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTextsTest {

    @Test
    void aFileIsReadOnce() {
        Map<String, String> once = TableTexts.read(AssessmentService.class, "findings-2026-11", Locale.ENGLISH);

        assertThat(TableTexts.read(AssessmentService.class, "findings-2026-11", Locale.UK))
                .isSameAs(once);
        assertThat(TableTexts.read(AssessmentService.class, "findings-2026-11", Locale.GERMAN))
                .isNotEqualTo(once);
    }

    @Test
    void englishAnswersForALanguageWithoutAFile() {
        assertThat(TableTexts.read(AssessmentService.class, "findings-2026-11", Locale.JAPANESE))
                .isEqualTo(TableTexts.read(AssessmentService.class, "findings-2026-11", Locale.ENGLISH));
    }

    @Test
    void nobodyCanChangeWhatOthersRead() {
        Map<String, String> texts = TableTexts.read(AssessmentService.class, "findings-2026-11", Locale.ENGLISH);

        assertThatThrownBy(texts::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
