package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.DAY;
import static clinic.strideback.careplan.Plans.aPlan;
import static clinic.strideback.careplan.Plans.log;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
    void whereNothingWasDueThereIsNoShareAndItSaysSo() {
        Adherence empty = Adherence.of(List.of(), List.of(), WEEK_LATER);
        Adherence before = Adherence.of(
                List.of(daily), List.of(log(daily, DAY.minusDays(1), SessionOutcome.DONE)), DAY.minusDays(1));

        assertThat(empty.nothingDue()).isTrue();
        assertThat(empty.percent()).isNull();
        assertThat(before.nothingDue()).isTrue();
        assertThat(before.percent()).isNull();
        assertThat(Adherence.of(List.of(daily), List.of(), WEEK_LATER).nothingDue())
                .isFalse();
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

    @Test
    void anotherPrescriptionOfTheSameExerciseChangesNothingOnAnyDayOfTheWeek() {
        for (int day = 0; day <= 6; day++) {
            Prescription before = aPlan("P-TIGHT", "B").prescription("BR-SL");
            before.end("version", Plans.stamp(DAY.plusDays(day)));
            Prescription after = since(DAY.plusDays(day));
            List<SessionLog> done = List.of(
                    log(day > 0 ? before : after, DAY, SessionOutcome.DONE),
                    log(day > 2 ? before : after, DAY.plusDays(2), SessionOutcome.DONE),
                    log(day > 4 ? before : after, DAY.plusDays(4), SessionOutcome.SKIPPED));

            Adherence adherence = Adherence.of(List.of(before, after), done, WEEK_LATER);

            assertThat(adherence).isEqualTo(new Adherence(DAY, WEEK_LATER, 3, 2, 1));
        }
    }

    @Test
    void enteringAPhaseWithAsManyOtherExercisesTakesNothingFromWhatWasDone() {
        List<Prescription> former = new ArrayList<>();
        List<SessionLog> done = new ArrayList<>();
        for (int exercise = 0; exercise < 7; exercise++) {
            Prescription one = aPlan("P-TIGHT", "B").prescription("BR-SL");
            one.exercise = "FORMER-" + exercise;
            former.add(one);
            for (int day = 0; day < 6; day += 2) {
                done.add(log(one, DAY.plusDays(day), SessionOutcome.DONE));
            }
        }
        assertThat(Adherence.of(former, done, WEEK_LATER)).isEqualTo(new Adherence(DAY, WEEK_LATER, 21, 21, 0));

        List<Prescription> all = new ArrayList<>(former);
        for (int exercise = 0; exercise < 7; exercise++) {
            former.get(exercise).end("phase", Plans.stamp(WEEK_LATER));
            Prescription next = since(WEEK_LATER);
            next.exercise = "NEXT-" + exercise;
            all.add(next);
        }

        assertThat(Adherence.of(all, done, WEEK_LATER)).isEqualTo(new Adherence(DAY, WEEK_LATER, 21, 21, 0));
    }

    @Test
    void noMoreIsDoneThanWasAskedForInAll() {
        threeAWeek.end("phase", Plans.stamp(WEEK_LATER));
        List<SessionLog> done = List.of(
                log(threeAWeek, DAY, SessionOutcome.DONE),
                log(threeAWeek, DAY.plusDays(1), SessionOutcome.DONE),
                log(threeAWeek, DAY.plusDays(2), SessionOutcome.DONE));

        assertThat(Adherence.of(List.of(threeAWeek), done, WEEK_LATER))
                .isEqualTo(new Adherence(DAY, WEEK_LATER, 2, 2, 0));
    }

    @Test
    void whatIsTickedOffOnTheDayOfAChangeCountsForTheExercise() {
        threeAWeek.end("version", Plans.stamp(WEEK_LATER));

        assertThat(Adherence.of(
                        List.of(threeAWeek, since(WEEK_LATER)),
                        List.of(log(threeAWeek, WEEK_LATER, SessionOutcome.DONE)),
                        WEEK_LATER))
                .isEqualTo(new Adherence(DAY, WEEK_LATER, 3, 1, 0));
    }

    private static Prescription since(LocalDate day) {
        Prescription next = aPlan("P-TIGHT", "B").prescription("BR-SL");
        next.startsOn = day;
        return next;
    }
}
