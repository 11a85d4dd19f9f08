package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.strideback.assessment.rules.Template.Occasion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final FindingCatalogue CATALOGUE = Catalogues.of(
            question("A-1", "section:A", "max:9"),
            question("A-2", "section:A", "max:9"),
            question("B-1", "section:B", "kind:YES_NO", "options:YES NO", "sided:YES"),
            question("B-1-WHY", "section:B", "max:9", "opened_by:B-1=YES"),
            question("B-2", "section:B", "max:9"),
            question("C-1", "section:C", "max:9"),
            question("NOTE-S", "section:NOTE", "max:9"));

    @Test
    void everyQuestionStandsWhereNothingWasChosen() {
        assertThat(Questions.of(CATALOGUE, null, Set.of())).containsExactlyElementsOf(CATALOGUE.all());
    }

    @Test
    void theTemplateChoosesItemsAndOrderAndTheNoteIsAlwaysThere() {
        assertThat(codes(List.of("B-2", "B-1", "A-2"), Set.of()))
                .containsExactly("B-2", "B-1", "B-1-WHY", "A-2", "NOTE-S");
    }

    @Test
    void whatWasTypedStandsWhateverTheTemplateSays() {
        assertThat(codes(List.of("A-2"), Set.of("C-1", "B-1.R")))
                .containsExactly("A-2", "B-1", "B-1-WHY", "C-1", "NOTE-S");
    }

    @Test
    void aStarStandsForAllThatBeginSo() {
        assertThat(template("B-* A-1 B-2").codes()).containsExactly("B-1", "B-1-WHY", "B-2", "A-1");
        assertThat(template("A-1").suggested()).isEqualTo(Occasion.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> template("A-1 X-9"));
        assertThatIllegalArgumentException().isThrownBy(() -> template("X*"));
    }

    private static Template template(String codes) {
        return Template.of(Map.of("id", "T", "suggested", "", "codes", codes, "source", "s"), CATALOGUE);
    }

    private static List<String> codes(List<String> asks, Set<String> typed) {
        return Questions.of(CATALOGUE, asks, typed).stream()
                .map(FindingDefinition::code)
                .toList();
    }
}
