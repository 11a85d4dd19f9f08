package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

    private static final FindingCatalogue CATALOGUE = Catalogues.of(
            question("A-1", "section:A", "max:9"),
            question("A-2", "section:A", "max:9"),
            question("A-3", "section:A", "kind:YES_NO", "options:YES NO", "sided:YES"),
            question("A-4", "section:A", "kind:YES_NO", "options:YES NO", "sided:YES"),
            question("A-3-WHY", "section:A", "max:9", "opened_by:A-3=YES"),
            question("B-1", "section:B", "max:9"),
            question("B-2", "section:B", "max:9"),
            question("C-1", "section:C", "max:9"),
            question("NOTE-S", "section:NOTE", "max:9"));

    @Test
    void sectionsStandInTheOrderInWhichTheyWereFirstChosenAndSidesBehind() {
        assertThat(chosen("B-1 A-3 A-2 B-2 A-1")).containsExactly("B-1", "B-2", "A-2", "A-1", "A-3");
    }

    @Test
    void itIsTheOrderInWhichASheetAsks() {
        List<String> codes = chosen("C-1 A-2 B-1 A-1");

        assertThat(Questions.of(CATALOGUE, codes, Set.of()))
                .extracting(FindingDefinition::code)
                .containsExactly("C-1", "A-2", "A-1", "B-1", "NOTE-S");
        assertThat(codes).containsExactly("C-1", "A-2", "A-1", "B-1");
    }

    @Test
    void whatComesAlongByItselfIsNotChosenAndNothingTwice() {
        assertThat(chosen("A-3 A-3-WHY NOTE-S GONE A-3 B-1")).containsExactly("A-3", "B-1");
        assertThat(chosen("NOTE-S")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A-2, -1, A-2 A-1 A-3 A-4 B-1",
        "A-1,  1, A-2 A-1 A-3 A-4 B-1",
        "A-4, -1, A-1 A-2 A-4 A-3 B-1",
        "A-1, -1, A-1 A-2 A-3 A-4 B-1",
        "A-2,  1, A-1 A-2 A-3 A-4 B-1",
        "A-4,  1, A-1 A-2 A-3 A-4 B-1",
        "B-1,  1, A-1 A-2 A-3 A-4 B-1",
        "C-1,  1, A-1 A-2 A-3 A-4 B-1"
    })
    void aQuestionMovesAmongItsNeighboursOnly(String code, int by, String then) {
        Choice choice = Choice.of(CATALOGUE, words("A-1 A-2 A-3 A-4 B-1"));

        assertThat(choice.moved(code, by).codes()).isEqualTo(words(then));
    }

    @ParameterizedTest
    @CsvSource({
        "B, -1, B-2 B-1 A-1 C-1",
        "A,  1, B-2 B-1 A-1 C-1",
        "C, -1, A-1 C-1 B-2 B-1",
        "A, -1, A-1 B-2 B-1 C-1",
        "C,  1, A-1 B-2 B-1 C-1",
        "D,  1, A-1 B-2 B-1 C-1"
    })
    void aSectionMovesWithAllItsQuestions(String section, int by, String then) {
        Choice choice = Choice.of(CATALOGUE, words("A-1 B-2 B-1 C-1"));

        assertThat(choice.sectionMoved(section, by).codes()).isEqualTo(words(then));
    }

    private static List<String> chosen(String codes) {
        return Choice.of(CATALOGUE, words(codes)).codes();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
