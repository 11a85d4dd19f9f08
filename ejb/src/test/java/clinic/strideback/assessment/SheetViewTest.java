package clinic.strideback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.SheetView.Count;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.Problem;
import clinic.strideback.assessment.rules.Sheet;
import clinic.strideback.measure.Side;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetViewTest {

    @Test
    void symmetryAndDeficitAppearAsOneTypes() {
        SheetView view = view(
                Side.LEFT,
                Map.of("STR-KF15.L", "18,2 kg", "STR-KF15.R", "22.4 kg", "ROM-SLR.L", "72", "ROM-SLR.R", "84"));

        assertThat(view.comparisons().get("STR-KF15").value()).isEqualByComparingTo("81.3");
        assertThat(view.comparisons().get("STR-KF15").deficit()).isEqualByComparingTo("18.7");
        assertThat(view.comparisons().get("ROM-SLR").value()).isEqualByComparingTo("12");
        assertThat(view.comparisons().get("ROM-SLR").deficit()).isNull();
    }

    @Test
    void withBothSidesInvolvedItSaysWeakerOverStronger() {
        SheetView view = view(Side.BILATERAL, Map.of("STR-KF15.L", "200", "STR-KF15.R", "190"));

        assertThat(view.comparisons().get("STR-KF15").weakerOverStronger()).isTrue();
    }

    @Test
    void aSectionCountsItsOpenQuestionsAndTheAnsweredOnes() {
        SheetView view = view(Side.LEFT, Map.of("RF-01", "NO", "RF-02", "YES", "T1", "NO"));

        assertThat(view.counts().get("RED_FLAGS")).isEqualTo(new Count(2, 13));
        assertThat(view.counts().get("TRIGGERS")).isEqualTo(new Count(1, 4));
        assertThat(view.presentFlags()).containsExactly("RF-02");
        assertThat(view.openDispositions()).containsExactly("RF-02");
        assertThat(view.unaskedFlags()).hasSize(6);
    }

    @Test
    void whatIsMissingIsNoProblemYetButAWrongEntryIs() {
        SheetView view = view(Side.LEFT, Map.of("RF-02", "YES", "SUB-TIGHT", "11"));

        assertThat(view.problems()).containsOnlyKeys("SUB-TIGHT");
        assertThat(view.problems().get("SUB-TIGHT").kind()).isEqualTo(Problem.Kind.OUT_OF_RANGE);
    }

    private static SheetView view(Side side, Map<String, String> entries) {
        Sheet sheet = Sheet.read(
                ShippedFindings.catalogue(), ShippedFindings.catalogue().all(), ShippedFindings.reader(), entries);
        return SheetView.of(
                ShippedFindings.catalogue().all(), sheet, new DerivedFindings(sheet.findings(), side, true));
    }
}
