package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.strideback.assessment.rules.Problem.Kind;
import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final FindingCatalogue CATALOGUE = Catalogues.of(
            question("RF", "kind:YES_NO", "options:YES NO", "unanswered:NOT_TESTED"),
            question("RF-DISP", "kind:CHOICE", "options:NOW LATER CLEARED", "required:YES", "opened_by:RF=YES"),
            question("RF-BY", "kind:TEXT", "max:20", "required:YES", "opened_by:RF-DISP=CLEARED RF-DISP=LATER"),
            question(
                    "HIP",
                    "kind:NUMBER",
                    "sided:YES",
                    "units:deg",
                    "min:-40",
                    "max:60",
                    "decimals:0",
                    "unanswered:UNABLE_PAIN"),
            question("PELVIS", "kind:YES_NO", "sided:YES", "options:YES NO", "required:YES", "opened_by:HIP=*"),
            question("DETAIL", "kind:TEXT", "sided:YES", "max:20", "opened_by:RF=YES"),
            question("ARM", "kind:NUMBER", "units:cm", "min:5", "max:60", "decimals:1", "opened_by:HIP=*"),
            question("FORCE", "kind:NUMBER", "sided:YES", "units:N kgf", "min:0", "max:1000", "decimals:1 2"));

    @Test
    void anEmptyDraftHasNoFindingsAndNoProblems() {
        Sheet sheet = read(Map.of());

        assertThat(sheet.findings().all()).isEmpty();
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aPositiveFlagOpensItsDispositionAndNeedsIt() {
        Sheet sheet = read(Map.of("RF", "YES"));

        assertThat(sheet.open()).contains(FindingKey.of("RF-DISP")).doesNotContain(FindingKey.of("RF-BY"));
        assertThat(sheet.problems()).containsExactly(new Problem(FindingKey.of("RF-DISP"), Kind.MISSING, List.of()));
        assertThat(sheet.problemsOfEntries()).isEmpty();
    }

    @Test
    void anAnswerTakenBackClosesWhatItOpenedAndWhatThatOpened() {
        Sheet sheet = read(Map.of("RF", "NO", "RF-DISP", "CLEARED", "RF-BY", "Dr. Vik"));

        assertThat(sheet.findings().all()).extracting(Finding::key).containsExactly(FindingKey.of("RF"));
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void aQuestionWithoutSidesIsOpenedByEitherSide() {
        assertThat(read(Map.of()).open()).doesNotContain(FindingKey.of("ARM"));
        assertThat(read(Map.of("HIP.L", "UNABLE_PAIN")).open()).doesNotContain(FindingKey.of("ARM"));
        assertThat(read(Map.of("HIP.R", "10")).open()).contains(FindingKey.of("ARM"));
        assertThat(read(Map.of("HIP.L", "10", "ARM", "36")).findings().number("ARM", null))
                .isPresent();
    }

    @Test
    void anyOfSeveralAnswersOpens() {
        assertThat(read(Map.of("RF", "YES", "RF-DISP", "LATER")).open()).contains(FindingKey.of("RF-BY"));
        assertThat(read(Map.of("RF", "YES", "RF-DISP", "NOW")).open()).doesNotContain(FindingKey.of("RF-BY"));
    }

    @Test
    void aSidedQuestionIsOpenedByItsOwnSide() {
        Sheet sheet = read(Map.of("HIP.L", "8", "HIP.R", "UNABLE_PAIN"));

        assertThat(sheet.open())
                .contains(FindingKey.of("PELVIS", Side.LEFT))
                .doesNotContain(FindingKey.of("PELVIS", Side.RIGHT));
    }

    @Test
    void aQuestionWithoutSidesOpensBothSidesOfAnother() {
        assertThat(read(Map.of("RF", "YES")).open())
                .contains(FindingKey.of("DETAIL", Side.LEFT), FindingKey.of("DETAIL", Side.RIGHT));
    }

    @Test
    void theChosenUnitCountsForBothSides() {
        Sheet sheet = read(Map.of("FORCE.L", "18,2", "FORCE.R", "22,4", "FORCE.unit", "kg"));

        assertThat(sheet.findings().number("FORCE", Side.LEFT)).contains(new BigDecimal("178.481030"));
        assertThat(sheet.findings().number("FORCE", Side.RIGHT)).contains(new BigDecimal("219.668960"));
    }

    @Test
    void aProblemNamesItsFieldAndLeavesTheOthersAlone() {
        Sheet sheet = read(Map.of("FORCE.L", "9999", "FORCE.R", "200"));

        assertThat(sheet.problemsOfEntries()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(FindingKey.of("FORCE", Side.LEFT));
            assertThat(problem.kind()).isEqualTo(Kind.OUT_OF_RANGE);
        });
        assertThat(sheet.findings().all()).hasSize(1);
    }

    @Test
    void aKeyReadsBackAsItWasWritten() {
        for (FindingDefinition definition : CATALOGUE.all()) {
            assertThat(definition.keys()).allSatisfy(key -> assertThat(FindingKey.parse(key.toString()))
                    .isEqualTo(key));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> FindingKey.of("HIP", Side.BILATERAL));
    }

    @Test
    void aTableThatCannotBeAskedIsRefused() {
        FindingDefinition later = question("B", "max:5", "opened_by:A=YES");
        FindingDefinition earlier = question("A", "kind:YES_NO", "options:YES NO");

        assertThatIllegalArgumentException().isThrownBy(() -> Catalogues.of(later, earlier));
        assertThatIllegalArgumentException().isThrownBy(() -> Catalogues.of(earlier, earlier));
        assertThatIllegalArgumentException().isThrownBy(() -> CATALOGUE.get("NONE"));
        assertThatIllegalArgumentException().isThrownBy(() -> question("A", "opened_by:RF"));
        assertThatIllegalArgumentException().isThrownBy(() -> question("A", "sided:MAYBE"));
        assertThatIllegalArgumentException().isThrownBy(() -> question("A", "units:N kgf", "decimals:1"));
    }

    private static Sheet read(Map<String, String> draft) {
        return Sheet.read(CATALOGUE, CATALOGUE.all(), new EntryReader(Map.of(), Catalogues.CHART), draft);
    }
}
