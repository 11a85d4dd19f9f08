package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, ''",
        "LSI_HIGHER, 'symmetry, higher is better'",
        "LSI_LOWER, 'symmetry, lower is better'",
        "DEGREES, degrees apart",
    })
    void saysHowTheSidesAreCompared(String comparison, String words) {
        FindingCatalogue catalogue = Catalogues.of(question("HOP", "max:9", "sided:YES", "comparison:" + comparison));

        String page = new FindingDocument(catalogue, Map.of("section.S", "Hops", "HOP", "Timed hop")).toMarkdown();

        assertThat(page).contains("| left, right | " + words + " | always |");
    }
}
