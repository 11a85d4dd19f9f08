package clinic.strideback.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.dose.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlannedDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final AskedExercise DAILY = asked("BIKE", "1/day");
    private static final AskedExercise THRICE = asked("NORDIC", "3/week");

    @Test
    void whatWasNotTickedOffIsDueAndNotKnown() {
        assertThat(on(MONDAY, List.of(DAILY, THRICE)))
                .isEqualTo(new PlannedDay(MONDAY, 2, 0, 0, List.of("BIKE", "NORDIC")));
    }

    @Test
    void doneAndLeftOutAreCountedApart() {
        PlannedDay day = on(MONDAY, List.of(DAILY, THRICE), done(DAILY, 0), skipped(THRICE, 0));
        assertThat(day.done()).isOne();
        assertThat(day.skipped()).isOne();
    }

    @Test
    void doneAfterAllIsNotLeftOut() {
        PlannedDay day = on(MONDAY, List.of(DAILY), skipped(DAILY, 0), done(DAILY, 0));
        assertThat(day).isEqualTo(new PlannedDay(MONDAY, 1, 1, 0, List.of("BIKE")));
    }

    @Test
    void whatTheWeekHasHadIsNoLongerDueButCountsWhereItWasDoneAllTheSame() {
        TickedExercise[] enough = {done(THRICE, 1), done(THRICE, 3), done(THRICE, 5)};
        assertThat(on(MONDAY, List.of(THRICE), enough).due()).isZero();
        assertThat(on(MONDAY.minusDays(1), List.of(THRICE), enough).done()).isOne();
    }

    @Test
    void anExerciseIsDueFromItsFirstToItsLastDay() {
        AskedExercise held = new AskedExercise(
                UUID.randomUUID(), "BIKE", Frequency.parse("1/day"), MONDAY.minusDays(2), MONDAY.minusDays(1));
        assertThat(PlannedDay.between(MONDAY.minusDays(3), MONDAY, List.of(held), List.of()))
                .extracting(PlannedDay::due)
                .containsExactly(0, 1, 1, 0);
    }

    private static PlannedDay on(LocalDate day, List<AskedExercise> asked, TickedExercise... ticked) {
        return PlannedDay.between(day, day, asked, List.of(ticked)).get(0);
    }

    private static AskedExercise asked(String exercise, String frequency) {
        return new AskedExercise(UUID.randomUUID(), exercise, Frequency.parse(frequency), MONDAY.minusDays(30), null);
    }

    private static TickedExercise done(AskedExercise exercise, int daysAgo) {
        return new TickedExercise(exercise.id(), MONDAY.minusDays(daysAgo), true);
    }

    private static TickedExercise skipped(AskedExercise exercise, int daysAgo) {
        return new TickedExercise(exercise.id(), MONDAY.minusDays(daysAgo), false);
    }
}
