package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.DAY;
import static clinic.strideback.careplan.Plans.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.careplan.PlanView.EndCause;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.shared.StaleVersion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrescriptionTest {

    @Test
    void everyDoseOfEveryShippedPhaseSurvivesBeingPrescribed() {
        for (Protocol protocol : ProtocolLibrary.shipped().newest()) {
            for (Phase phase : protocol.phases()) {
                List<Prescription> prescriptions =
                        aPlan(protocol.code(), phase.code()).prescriptions();
                assertThat(prescriptions)
                        .extracting(prescription -> prescription.dose.dose())
                        .isEqualTo(phase.exercises().stream()
                                .map(line -> line.dose())
                                .toList());
            }
        }
    }

    @Test
    void aDoseForOneWeekHoldsInThatWeekAndTheLastOneGoesOn() {
        List<Prescription> nordic = aPlan("P-TIGHT", "C").prescriptions().stream()
                .filter(prescription -> prescription.exercise.equals("NORDIC"))
                .toList();

        assertThat(nordic)
                .extracting(prescription -> prescription.startsOn)
                .containsExactly(DAY, DAY.plusDays(7), DAY.plusDays(14), DAY.plusDays(21));
        assertThat(nordic.get(0).holdsOn(DAY.plusDays(6))).isTrue();
        assertThat(nordic.get(0).holdsOn(DAY.plusDays(7))).isFalse();
        assertThat(nordic.get(1).holdsOn(DAY.plusDays(6))).isFalse();
        assertThat(nordic.get(3).holdsOn(DAY.plusDays(60))).isTrue();
        assertThat(nordic.get(3).lastDay()).isNull();
    }

    @Test
    void anEndedPrescriptionHoldsUntilTheDayBefore() {
        Prescription bridge = aPlan("P-TIGHT", "B").prescription("BR-SL");

        bridge.end("too easy", Plans.stamp(DAY.plusDays(3)));

        assertThat(bridge.isOpen()).isFalse();
        assertThat(bridge.holdsOn(DAY.plusDays(2))).isTrue();
        assertThat(bridge.holdsOn(DAY.plusDays(3))).isFalse();
    }

    @Test
    void anEndAfterThePlannedLastDayDoesNotProlongIt() {
        Prescription nordic = aPlan("P-TIGHT", "C").prescription("NORDIC");

        nordic.end("phase", Plans.stamp(DAY.plusDays(20)));

        assertThat(nordic.lastDay()).isEqualTo(DAY.plusDays(6));
    }

    @ParameterizedTest
    @CsvSource({
        "phase, PHASE",
        "version, VERSION",
        "plan, PLAN",
        "dose of the protocol, DOSE",
        "Too easy by now, THERAPIST",
        "'', THERAPIST"
    })
    void whatEndsWithSomethingElseIsToldApartFromWhatATherapistEnds(String endReason, EndCause cause) {
        assertThat(CarePlanRepository.causeOf(endReason)).isEqualTo(cause);
    }

    @Test
    void nothingHoldsBeforeItBegins() {
        assertThat(aPlan("P-TIGHT", "B").prescription("BR-SL").holdsOn(DAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void aPhaseFormFilledInOnAnOlderVersionIsRefusedWithBothPhases() {
        CarePlan plan = aPlan("P-TIGHT", "B").plan();
        PhaseForm form = new PhaseForm();
        form.setVersion(plan.version + 1);
        form.setPhase("C");

        assertThatThrownBy(() -> plan.refuseStale(form))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new StaleVersion.Difference("phase", "C", "B")));
    }

    @Test
    void anotherDoseOfTheSameExerciseKeepsTheLoadStepTheProgressionAndTheAlternative() {
        Prescription loaded = aPlan("P-TIGHT", "C").prescription("SLDL-LOAD");
        Prescription cue = aPlan("P-TIGHT", "B").prescription("CORE-FRONT");
        Prescription bridge = aPlan("P-TIGHT", "C").prescription("BR-SL-LOAD");
        assertThat(loaded.loadStep).isEqualTo(10);

        assertThat(instead(loaded, "SLDL-LOAD").loadStep).isEqualTo(10);
        assertThat(instead(cue, "CORE-FRONT").progression).isEqualTo(cue.progression);
        assertThat(instead(bridge, "BR-SL-LOAD").orExercise).isEqualTo("HIPTHRUST");
        Prescription other = instead(loaded, "NORDIC");
        assertThat(other.loadStep).isNull();
        assertThat(other.progression).isEmpty();
    }

    private static Prescription instead(Prescription former, String exercise) {
        PrescriptionForm form = new PrescriptionForm();
        form.setExercise(exercise);
        form.setReps("8");
        form.setTimes("2");
        form.setRhythm(Frequency.Rhythm.PER_WEEK);
        form.setReplaces(former.id);
        Prescription made = Prescription.byHand(
                UUID.randomUUID(), aPlan("P-TIGHT", "C").plan(), form, HandDose.of(form), Plans.STAMP);
        made.takePlaceOf(former);
        return made;
    }

    @Test
    void aTickMayBeTakenBackWithinADay() {
        SessionLog log = Plans.log(aPlan("P-TIGHT", "B").prescription("BR-SL"), DAY, SessionOutcome.DONE);

        assertThat(log.mayBeUndone(log.enteredAt.plusSeconds(24 * 3600 - 1))).isTrue();
        assertThat(log.mayBeUndone(log.enteredAt.plusSeconds(24 * 3600))).isFalse();
    }

    @Test
    void howMuchIsKeptOnlyOfAChange() {
        SessionForm form = new SessionForm();
        form.setSets(2);
        form.setOutcome(SessionOutcome.DONE);
        Prescription bridge = aPlan("P-TIGHT", "B").prescription("BR-SL");

        assertThat(new SessionLog(bridge.id, bridge, form, DAY, Plans.STAMP).sets)
                .isNull();
        form.setOutcome(SessionOutcome.CHANGED);
        form.setMinutes(10);
        form.setMetres(35);
        SessionLog changed = new SessionLog(bridge.id, bridge, form, DAY, Plans.STAMP);
        assertThat(changed.sets).isEqualTo(2);
        assertThat(changed.seconds).isEqualTo(600);
        assertThat(changed.metres).isEqualTo(35);
    }
}
