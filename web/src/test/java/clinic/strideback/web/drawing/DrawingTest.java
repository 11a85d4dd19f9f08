package clinic.strideback.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void theLongerLimbFillsItsHalfAndTheOtherKeepsProportion() {
        assertThat(LimbBars.bar(50, 100, "LEFT")).isEqualTo("M31 9h25v12h-25z");
        assertThat(LimbBars.bar(50, 100, "RIGHT")).isEqualTo("M62 9h50v12h-50z");
    }

    @Test
    void theTickStandsAtNinetyPercentOfTheUninvolvedLimb() {
        assertThat(LimbBars.mark(50, 100, "LEFT")).isEqualTo("M11 4v22");
        assertThat(LimbBars.mark(100, 50, "RIGHT")).isEqualTo("M107 4v22");
    }

    @Test
    void aLimbThatWasNotMeasuredIsNotDrawnAsZero() {
        assertThat(LimbBars.bar(null, 241, "LEFT")).isEmpty();
        assertThat(LimbBars.mark(212, null, "LEFT")).isEmpty();
    }

    @Test
    void twoLimbsOfZeroHaveNoScale() {
        assertThat(LimbBars.bar(0, 0, "LEFT")).isEmpty();
        assertThat(LimbBars.mark(0, 0, "LEFT")).isEmpty();
    }

    @Test
    void aGapBeyondTheScaleStaysAtItsEnd() {
        assertThat(GapScale.dot(16, 10)).isEqualTo(GapScale.dot(40, 10));
        assertThat(GapScale.dot(0, 10)).startsWith("M1 15");
        assertThat(GapScale.dot(8, null)).isEmpty();
    }

    @Test
    void aGapToEitherSideCountsAlike() {
        assertThat(GapScale.dot(-8, 10)).isEqualTo(GapScale.dot(8, 10));
    }

    @Test
    void theStageInForceStandsTallerBetweenWhatIsDoneAndWhatIsAhead() {
        assertThat(StageMarks.marks(0, "done")).isEmpty();
        assertThat(StageMarks.marks(2, "now")).isEqualTo("M14 0h5v16h-5z");
        assertThat(StageMarks.marks(7, "ahead")).isEqualTo("M56.5 2.5h4v11h-4z");
        assertThat(StageMarks.marks(8, "ahead")).isEmpty();
    }

    @Test
    void aDayNotLoggedBreaksTheLine() {
        assertThat(PainLine.line(Arrays.asList(2, 2, null, 4, 4))).isEqualTo("M3 20.6L18 20.6M48 16.2L63 16.2");
    }

    @Test
    void aLoggedDayBetweenTwoGapsIsStillSeen() {
        assertThat(PainLine.line(Arrays.asList(null, 5, null))).isEqualTo("M33 14h.1");
    }

    @Test
    void theDotMarksTheLastLoggedDay() {
        assertThat(PainLine.dot(Arrays.asList(2, 10, null))).startsWith("M30.5 3");
        assertThat(PainLine.dot(Arrays.asList((Integer) null, null))).isEmpty();
        assertThat(PainLine.dot(List.of())).isEmpty();
    }

    @Test
    void theReadersLanguageDoesNotChangeADrawing() {
        Locale.setDefault(Locale.GERMANY);
        assertThat(PainLine.ceiling(4)).isEqualTo("M0 16.2h66");
    }
}
