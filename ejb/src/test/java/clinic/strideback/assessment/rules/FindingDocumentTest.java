package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, ''",
        "LSI, symmetry",
        "DEGREES, degrees apart",
    })
    void saysHowTheSidesAreCompared(String comparison, String words) {
        FindingCatalogue catalogue = Catalogues.of(question("HOP", "max:9", "sided:YES", "comparison:" + comparison));

        String page = new FindingDocument(catalogue, Map.of("section.S", "Hops", "HOP", "Timed hop")).toMarkdown();

        assertThat(page).contains("| left, right |  | " + words + " | higher is better | always |");
    }

    @Test
    void saysHowANumberIsTakenAndRead() {
        FindingCatalogue catalogue = Catalogues.of(question(
                "HOP",
                "max:9",
                "trials:3 BEST",
                "better:NONE",
                "mdc:15%",
                "mdc_source:somebody",
                "stale_days:28",
                "flag:<2",
                "unusual:<1 >8.5"));

        String page = new FindingDocument(catalogue, Map.of("section.S", "Hops", "HOP", "Timed hop")).toMarkdown();

        assertThat(page)
                .contains(
                        "|  | best of 3 |  | error 15 % (somebody); old after 28 days; flagged <2; asked back <1 >8.5 |");
    }
}
