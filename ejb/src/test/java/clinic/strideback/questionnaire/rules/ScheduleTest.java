package clinic.strideback.questionnaire.rules;

import static clinic.strideback.questionnaire.rules.Instruments.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 11, 2);
    private static final InstrumentTable TABLE = InstrumentTable.of(
            "test",
            List.of(
                    row("code:A", "strain_days:14", "pht_days:28", "satisfied_by:B"),
                    row("code:B", "strain_days:14", "satisfied_by:A"),
                    row("code:C", "strain_days:14", "intake:NO"),
                    row("code:D", "also_at:4 CLEARANCE"),
                    row("code:E", "also_at:AFTER_CLEARANCE")));

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
        Schedule schedule = new Schedule(TABLE, Condition.STRAIN, OPENED, new TreeMap<>());

        assertThat(schedule.due(last, OPENED.plusDays(24)))
                .extracting(Schedule.Due::since)
                .containsExactly(OPENED.plusDays(24), OPENED.plusDays(24), OPENED.plusDays(14));
    }

    @Test
    void aStageAsksWhenItIsReachedUntilItIsAnswered() {
        assertThat(dueOf("D", Map.of(3, OPENED), null)).isNull();
        assertThat(dueOf("D", Map.of(4, OPENED.plusDays(30)), null)).isEqualTo(OPENED.plusDays(30));
        assertThat(dueOf("D", Map.of(4, OPENED.plusDays(30)), OPENED.plusDays(29)))
                .isEqualTo(OPENED.plusDays(30));
        assertThat(dueOf("D", Map.of(4, OPENED.plusDays(30)), OPENED.plusDays(30)))
                .isNull();
    }

    @Test
    void aStageThatWasPassedByAskedAsWell() {
        assertThat(dueOf("D", Map.of(5, OPENED.plusDays(40)), null)).isEqualTo(OPENED.plusDays(40));
    }

    @Test
    void whatClearanceNeedsIsAskedOnceTheStageBeforeItIsReached() {
        Map<Integer, LocalDate> reached = Map.of(4, OPENED.plusDays(30), 7, OPENED.plusDays(80));

        assertThat(dueOf("D", reached, OPENED.plusDays(31))).isEqualTo(OPENED.plusDays(80));
        assertThat(dueOf("D", reached, OPENED.plusDays(80))).isNull();
    }

    @Test
    void afterClearanceItIsAskedWeeklyForEightWeeksThenMonthlyForAYear() {
        LocalDate cleared = OPENED.plusDays(100);
        Map<Integer, LocalDate> reached = Map.of(8, cleared);

        assertThat(dueOf("E", Map.of(7, cleared), null)).isNull();
        assertThat(dueOf("E", reached, null)).isEqualTo(cleared.plusWeeks(1));
        assertThat(dueOf("E", reached, cleared.minusDays(3))).isEqualTo(cleared.plusWeeks(1));
        assertThat(dueOf("E", reached, cleared.plusDays(55))).isEqualTo(cleared.plusDays(62));
        assertThat(dueOf("E", reached, cleared.plusDays(56)))
                .isEqualTo(cleared.plusDays(56).plusMonths(1));
        assertThat(dueOf("E", reached, cleared.plusYears(1).minusMonths(1))).isEqualTo(cleared.plusYears(1));
        assertThat(dueOf("E", reached, cleared.plusYears(1).minusDays(1))).isNull();
    }

    private static LocalDate dueOf(String code, Map<Integer, LocalDate> reached, LocalDate answered) {
        return new Schedule(TABLE, Condition.STRAIN, OPENED, new TreeMap<>(reached))
                .dueOn(TABLE.find(code).orElseThrow(), answered == null ? Map.of() : Map.of(code, answered));
    }

    private static List<String> due(Condition condition, Map<String, LocalDate> last, LocalDate today) {
        return new Schedule(TABLE, condition, OPENED, new TreeMap<>())
                .due(last, today).stream().map(due -> due.instrument().code()).toList();
    }
}
