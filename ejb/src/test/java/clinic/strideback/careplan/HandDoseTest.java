package clinic.strideback.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandDoseTest {

    @ParameterizedTest
    @CsvSource({"8, 8, 8", "8-12, 8, 12", "8–12, 8, 12", "8 - 12, 8, 12", "8..12, 8, 12", "100, 100, 100", "1, 1, 1"})
    void aRangeIsReadAsTherapistsTypeIt(String typed, int min, int max) {
        assertThat(HandDose.of(withReps(typed)).reps()).isEqualTo(new Range(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eight", "8-", "-8", "8,5", "8-12-15"})
    void whatIsNoNumberIsNamedByItsField(String typed) {
        assertThatThrownBy(() -> HandDose.of(withReps(typed)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("reps", "careplan.dose.form")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "12-8", "0-3"})
    void aNumberOutOfRangeIsNamedWithItsLimits(String typed) {
        assertThatThrownBy(() -> HandDose.of(withReps(typed)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("reps", "careplan.dose.range", 1, 100)));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        PrescriptionForm form = withReps("x");
        form.setSets("21");
        form.setTimes("15");

        assertThatThrownBy(() -> HandDose.of(form))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("sets", "reps", "times"));
    }

    @Test
    void withoutRepetitionsOrSecondsItTakesANoteToSayWhatToDo() {
        PrescriptionForm form = withReps(null);
        assertThatThrownBy(() -> HandDose.of(form)).isInstanceOf(Invalid.class);

        form.setNote("Two easy lengths of the pool");
        assertThat(HandDose.of(form).frequency()).isEqualTo(Frequency.parse("3/week"));
    }

    @Test
    void sidesAndRestAreKept() {
        PrescriptionForm form = withReps("8");
        form.setPer(Dose.Per.SIDE);
        form.setRestSeconds(90);
        form.setSets("3");

        Dose dose = HandDose.of(form);

        assertThat(dose.per()).isEqualTo(Dose.Per.SIDE);
        assertThat(dose.restSeconds()).isEqualTo(90);
        assertThat(dose.sets()).isEqualTo(Range.of(3));
    }

    private static PrescriptionForm withReps(String reps) {
        PrescriptionForm form = new PrescriptionForm();
        form.setReps(reps);
        form.setTimes("3");
        form.setRhythm(Frequency.Rhythm.PER_WEEK);
        return form;
    }
}
