package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.DAY;
import static clinic.strideback.careplan.Plans.aPlan;
import static clinic.strideback.careplan.Plans.log;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdherenceTest {

    private static final LocalDate WEEK_LATER = DAY.plusDays(6);

    private final Prescription threeAWeek = aPlan("P-TIGHT", "B").prescription("BR-SL");
    private final Prescription daily = aPlan("P-HEID", "I").prescription("BIKE");

    @Test
    void aWeekWithoutAnyTickIsNotKnownRatherThanZero() {
        Adherence adherence = Adherence.of(List.of(threeAWeek), List.of(), WEEK_LATER);

        assertThat(adherence.prescribed()).isEqualTo(3);
        assertThat(adherence.notKnown()).isEqualTo(3);
        assertThat(adherence.percent()).isNull();
    }

    @Test
    void doneAsPlannedAndDoneOtherwiseBothCount() {
        Adherence adherence = Adherence.of(
                List.of(threeAWeek),
                List.of(
                        log(threeAWeek, DAY, SessionOutcome.DONE),
                        log(threeAWeek, DAY.plusDays(2), SessionOutcome.CHANGED)),
                WEEK_LATER);

        assertThat(adherence.done()).isEqualTo(2);
        assertThat(adherence.notKnown()).isEqualTo(1);
        assertThat(adherence.percent()).isEqualTo(66);
    }

    @Test
    void whatWasLeftOutIsKnownAndNotDone() {
        Adherence adherence =
                Adherence.of(List.of(threeAWeek), List.of(log(threeAWeek, DAY, SessionOutcome.SKIPPED)), WEEK_LATER);

        assertThat(adherence.skipped()).isEqualTo(1);
        assertThat(adherence.notKnown()).isEqualTo(2);
        assertThat(adherence.percent()).isZero();
    }

    @Test
    void doingOneExerciseMoreOftenDoesNotMakeUpForAnother() {
        Adherence adherence = Adherence.of(
                List.of(threeAWeek, daily),
                List.of(
                        log(threeAWeek, DAY, SessionOutcome.DONE),
                        log(threeAWeek, DAY.plusDays(1), SessionOutcome.DONE),
                        log(threeAWeek, DAY.plusDays(2), SessionOutcome.DONE),
                        log(threeAWeek, DAY.plusDays(3), SessionOutcome.DONE)),
                WEEK_LATER);

        assertThat(adherence.prescribed()).isEqualTo(10);
        assertThat(adherence.done()).isEqualTo(3);
    }

    @Test
    void onlyTheDaysOnWhichItWasPrescribedCount() {
        assertThat(Adherence.of(List.of(daily), List.of(), DAY).prescribed()).isEqualTo(1);
        assertThat(Adherence.of(List.of(daily), List.of(), DAY.minusDays(1)).prescribed())
                .isZero();
    }

    @Test
    void afterItsEndAPrescriptionAsksForNothing() {
        daily.end("better", Plans.stamp(DAY.plusDays(2)));

        assertThat(Adherence.of(List.of(daily), List.of(), WEEK_LATER).prescribed())
                .isEqualTo(2);
    }

    @Test
    void ticksBeforeTheSevenDaysDoNotCount() {
        Adherence adherence =
                Adherence.of(List.of(daily), List.of(log(daily, DAY.minusDays(1), SessionOutcome.DONE)), WEEK_LATER);

        assertThat(adherence.done()).isZero();
        assertThat(adherence.percent()).isNull();
    }
}
