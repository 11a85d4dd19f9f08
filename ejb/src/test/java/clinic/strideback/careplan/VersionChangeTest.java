package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.LIBRARY;
import static clinic.strideback.careplan.Plans.STAMP;
import static clinic.strideback.careplan.Plans.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.dose.Frequency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VersionChangeTest {

    private final Plans plans = aPlan("P-TIGHT", "C");
    private final List<Prescription> open = new ArrayList<>(plans.prescriptions());

    @Test
    void whatNobodyHasTouchedEndsAndBeginsAnew() {
        assertThat(change().ends()).isEqualTo(open);
        assertThat(begun()).hasSameSizeAs(open);
    }

    @Test
    void ofAnExerciseOfWhichOneWeekWasAdjustedEveryWeekStays() {
        Prescription week1 = week(1);
        open.replaceAll(its -> its.id.equals(week1.id) ? adjusted(week1) : its);

        assertThat(change().ends()).extracting(its -> its.exercise).containsExactly("SLDL-LOAD", "BR-SL-LOAD");
        assertThat(begun()).extracting(its -> its.exercise).containsExactly("SLDL-LOAD", "BR-SL-LOAD");
    }

    @Test
    void anAdjustedWeekFindsItsLineWhereverAnotherVersionHasPutIt() {
        Prescription other = adjusted(week(2));
        other.place = 0;

        assertThat(other.lineIn(plans.lines())).hasValueSatisfying(asked -> {
            assertThat(asked.exercise()).isEqualTo("NORDIC");
            assertThat(asked.line().week()).isEqualTo(2);
        });
    }

    private Prescription week(int number) {
        return open.stream()
                .filter(its -> Integer.valueOf(number).equals(its.week))
                .findFirst()
                .orElseThrow();
    }

    private VersionChange change() {
        return new VersionChange(
                LIBRARY.findNewest("P-TIGHT").orElseThrow().findPhase("C").orElseThrow(), open);
    }

    private List<Prescription> begun() {
        return change().begins(new PhaseChange(plans.plan(), plans.lines(), plans.lines(), open, Set.of()), STAMP);
    }

    private Prescription adjusted(Prescription former) {
        PrescriptionForm form = new PrescriptionForm();
        form.setExercise(former.exercise);
        form.setReps("3");
        form.setTimes("1");
        form.setRhythm(Frequency.Rhythm.PER_WEEK);
        form.setReplaces(former.id);
        Prescription made = Prescription.byHand(UUID.randomUUID(), plans.plan(), form, HandDose.of(form), STAMP);
        made.takePlaceOf(former);
        return made;
    }
}
