package clinic.strideback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.Template;
import clinic.strideback.assessment.rules.Template.Occasion;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTemplatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyTemplateHasItsNameAndNoNameIsLeftOver(String language) {
        assertThat(ShippedTemplates.names(Locale.forLanguageTag(language)).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ShippedTemplates.all().stream().map(Template::id).toList());
    }

    @ParameterizedTest
    @CsvSource({"FIRST_SUDDEN, FIRST_STRAIN", "FIRST_GRADUAL, FIRST_TIGHT", "LATER, RETEST"})
    void eachOccasionHasItsFirstChoice(Occasion occasion, String id) {
        assertThat(ShippedTemplates.suggested(occasion).id()).isEqualTo(id);
    }

    @Test
    void theRetestAsksTheEightKeyTests() {
        assertThat(ShippedTemplates.find("RETEST").orElseThrow().codes())
                .containsExactly(
                        "SUB-NPRS-WORST24",
                        "SUB-NPRS-RUN",
                        "SUB-TIGHT",
                        "PAL-PAIN",
                        "STR-KF15",
                        "STR-SLHB",
                        "ROM-AKE",
                        "ROM-SLR");
    }

    @Test
    void aStrainAsksFromTheFirstVisitOnWhetherItKeepsComingBack() {
        assertThat(ShippedTemplates.suggested(Occasion.FIRST_SUDDEN).codes()).contains("T3");
    }

    @Test
    void aFirstVisitAsksEveryRedFlag() {
        assertThat(ShippedTemplates.all())
                .filteredOn(template -> template.id().startsWith("FIRST"))
                .hasSize(2)
                .allSatisfy(template -> assertThat(template.codes())
                        .filteredOn(code -> code.matches("RF-\\d\\d"))
                        .hasSize(12));
    }
}
