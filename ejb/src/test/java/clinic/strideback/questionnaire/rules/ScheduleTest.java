package clinic.strideback.questionnaire.rules;

import static clinic.strideback.questionnaire.rules.Instruments.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 11, 2);
    private static final InstrumentTable TABLE = InstrumentTable.of(
            "test",
            List.of(
                    row("code:A", "strain_days:14", "pht_days:28", "satisfied_by:B"),
                    row("code:B", "strain_days:14", "satisfied_by:A"),
                    row("code:C", "strain_days:14", "intake:NO"),
                    row("code:D", "also_at:4 CLEARANCE")));

    @Test
    void atIntakeWhatTheTableAsksThenIsDueAtOnce() {
        assertThat(due(Condition.STRAIN, Map.of(), OPENED)).containsExactly("A", "B");
        assertThat(due(Condition.PHT, Map.of(), OPENED)).containsExactly("A");
        assertThat(due(Condition.GRADUAL, Map.of(), OPENED.plusYears(1))).isEmpty();
    }

    @Test
    void whatIsNotAskedAtIntakeIsDueAnIntervalLater() {
        assertThat(due(Condition.STRAIN, Map.of(), OPENED.plusDays(13))).containsExactly("A", "B");
        assertThat(due(Condition.STRAIN, Map.of(), OPENED.plusDays(14))).containsExactly("A", "B", "C");
    }

    @Test
    void anAnswerIsGoodForItsInterval() {
        Map<String, LocalDate> last = Map.of("A", OPENED.plusDays(1), "C", OPENED.plusDays(1));

        assertThat(due(Condition.STRAIN, last, OPENED.plusDays(14))).isEmpty();
        assertThat(due(Condition.STRAIN, last, OPENED.plusDays(15))).containsExactly("A", "B", "C");
        assertThat(due(Condition.PHT, last, OPENED.plusDays(28))).isEmpty();
        assertThat(due(Condition.PHT, last, OPENED.plusDays(29))).containsExactly("A");
    }

    @Test
    void theLaterOfTwoThatStandForEachOtherCounts() {
        Map<String, LocalDate> last = Map.of("A", OPENED, "B", OPENED.plusDays(10));
        Schedule schedule = new Schedule(TABLE, Condition.STRAIN, OPENED);

        assertThat(schedule.due(last, OPENED.plusDays(24)))
                .extracting(Schedule.Due::since)
                .containsExactly(OPENED.plusDays(24), OPENED.plusDays(24), OPENED.plusDays(14));
    }

    private static List<String> due(Condition condition, Map<String, LocalDate> last, LocalDate today) {
        return new Schedule(TABLE, condition, OPENED)
                .due(last, today).stream().map(due -> due.instrument().code()).toList();
    }
}
