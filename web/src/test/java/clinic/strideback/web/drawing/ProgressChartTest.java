package clinic.strideback.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.Metres;
import clinic.strideback.measure.Side;
import clinic.strideback.report.KeyTest;
import clinic.strideback.report.ProgressView;
import clinic.strideback.report.ProgressView.PainDay;
import clinic.strideback.returntorun.TrainingView.Week;
import clinic.strideback.web.drawing.ProgressChart.Bar;
import clinic.strideback.web.drawing.ProgressChart.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);

    @Test
    void aWeekWithoutALogIsUnknownAndNotZero() {
        List<Bar> bars = chart(Locale.ENGLISH, week(0, null), week(1, 0), week(2, 8_449), week(3, 50))
                .getBars();
        assertThat(bars).extracting(Bar::isUnknown).containsExactly(true, false, false, false);
        assertThat(bars).extracting(Bar::amount).containsExactly(null, "0", "8.4", "0.05");
    }

    @Test
    void theMonthStandsWhereItBegins() {
        assertThat(chart(Locale.ENGLISH, week(0, 1), week(1, 1), week(2, 1)).getBars())
                .extracting(Bar::week)
                .containsExactly("26 Oct", "2 Nov", "9");
        assertThat(chart(Locale.GERMAN, week(0, 1), week(2, 1)).getBars())
                .extracting(Bar::week)
                .containsExactly("26. Okt.", "9. Nov.");
    }

    @Test
    void theTextNamesEveryWeek() {
        assertThat(chart(Locale.GERMAN, week(0, 8_400), week(1, null)).getAmounts())
                .isEqualTo("8,4, –");
    }

    @Test
    void painAboveTheCeilingIsASquareWithItsNumberAndTheUntoldARing() {
        List<Mark> marks = chart(Locale.ENGLISH, week(0, 1)).getMarks();
        assertThat(marks).extracting(Mark::kind).containsExactly("told", "over", "untold");
        assertThat(marks).extracting(Mark::label).containsExactly("", "5", "");
        assertThat(Double.parseDouble(marks.get(1).y()))
                .as("where the number of the highest pain stands, with room above for its height")
                .isGreaterThanOrEqualTo(15);
    }

    @Test
    void theWorstOfTheDaysIsSaid() {
        assertThat(chart(Locale.ENGLISH, week(0, 1)).getWorst()).isEqualTo("5");
    }

    private static Week week(int nth, @Nullable Integer metres) {
        return new Week(MONDAY.plusWeeks(nth), metres == null ? null : new Metres(metres), 1, false);
    }

    private static ProgressChart chart(Locale locale, Week... weeks) {
        KeyTest strength = new KeyTest("STR-KF15", "", null, null, false, "N", Side.LEFT, null, null, null, null, null);
        List<PainDay> pains = List.of(
                new PainDay(MONDAY, 4), new PainDay(MONDAY.plusDays(1), 5), new PainDay(MONDAY.plusDays(2), null));
        return new ProgressChart(
                new ProgressView(
                        MONDAY,
                        1,
                        Side.LEFT,
                        null,
                        null,
                        Map.of(),
                        List.of(weeks),
                        null,
                        pains,
                        4,
                        strength,
                        List.of()),
                locale);
    }
}
