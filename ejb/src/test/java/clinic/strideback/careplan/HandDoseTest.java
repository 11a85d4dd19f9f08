package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.Tempo;
import clinic.strideback.shared.Invalid;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Test
    void aChangeBeginsWithTheWholeFormerDoseWhateverAProtocolPrescribes() {
        for (Protocol protocol : Plans.LIBRARY.newest()) {
            for (Phase phase : protocol.phases()) {
                for (Prescription former : aPlan(protocol.code(), phase.code()).prescriptions()) {
                    Dose dose = former.dose.dose();
                    PrescriptionForm form = begun(former);

                    assertThat(form.getExercise()).isEqualTo(former.exercise);
                    assertThat(form.getReason()).isNull();
                    if (dose.frequency() != null
                            && (dose.reps() != null
                                    || dose.seconds() != null
                                    || !dose.metres().isEmpty())) {
                        assertThat(HandDose.of(form, former.doseFor(former.exercise)))
                                .isEqualTo(dose);
                    }
                }
            }
        }
    }

    @Test
    void anotherDoseKeepsTempoAndEffortOfTheSameExerciseOnly() {
        Dose former = new Dose(
                Range.of(3),
                null,
                null,
                null,
                List.of(60),
                new Tempo(Range.of(4), null, null),
                90,
                "RM-6-8",
                20,
                Frequency.parse("2/week"));
        PrescriptionForm form = withReps(null);
        form.setSets("5");
        form.setMetres("60");

        assertThat(HandDose.of(form, former))
                .isEqualTo(new Dose(
                        Range.of(5),
                        null,
                        null,
                        null,
                        List.of(60),
                        new Tempo(Range.of(4), null, null),
                        null,
                        "RM-6-8",
                        20,
                        Frequency.parse("3/week")));
        form.setMetres(null);
        form.setReps("8");
        assertThat(HandDose.of(form, former).metres()).isEmpty();
        form.setLoadKg(BigDecimal.TEN);
        assertThat(HandDose.of(form, former).loadPercent()).isNull();
        assertThat(aPlan("P-TIGHT", "B").prescription("BR-SL").doseFor("NORDIC"))
                .isEqualTo(Dose.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"10, 600, 600", "5-10, 300, 600", "60, 3600, 3600"})
    void aDurationIsTypedInMinutes(String typed, int min, int max) {
        PrescriptionForm form = withReps(null);
        form.setMinutes(typed);

        assertThat(HandDose.of(form).seconds()).isEqualTo(new Range(min, max));
    }

    @Test
    void aDurationAndAHoldAtOnceAreRefusedAndSoAreTooManyMinutes() {
        PrescriptionForm both = withReps(null);
        both.setMinutes("10");
        both.setSeconds("30");
        PrescriptionForm tooLong = withReps(null);
        tooLong.setMinutes("61");

        assertThat(problems(both)).containsExactly(new Invalid.Problem("minutes", "careplan.dose.one"));
        assertThat(problems(tooLong)).containsExactly(new Invalid.Problem("minutes", "careplan.dose.range", 1, 60));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"60|60", "5, 10, 20|5 10 20", "5>10>20|5 10 20", "5 10|5 10"})
    void aDistanceIsOneLengthOrSeveralInTheirOrder(String typed, String lengths) {
        PrescriptionForm form = withReps(null);
        form.setMetres(typed);

        assertThat(HandDose.of(form).metres())
                .containsExactlyElementsOf(
                        Stream.of(lengths.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({"far, careplan.metres.form", "0, careplan.metres.range", "10001, careplan.metres.range"})
    void aDistanceThatMakesNoSenseIsNamed(String typed, String why) {
        PrescriptionForm form = withReps(null);
        form.setMetres(typed);

        assertThat(problems(form)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("metres");
            assertThat(problem.code()).isEqualTo(why);
        });
    }

    @Test
    void aRangeALoadAndANoteAreFoundAsTheyWereTyped() {
        PrescriptionForm typed = withReps("8-12");
        typed.setExercise("NORDIC");
        typed.setLoadKg(new BigDecimal("7.5"));
        typed.setNote("With a partner");
        typed.setReason("Stronger than most");
        Prescription former = Prescription.byHand(
                UUID.randomUUID(), aPlan("P-TIGHT", "B").plan(), typed, HandDose.of(typed), Plans.STAMP);

        PrescriptionForm form = begun(former);

        assertThat(form.getReps()).isEqualTo("8-12");
        assertThat(form.getLoadKg()).isEqualByComparingTo("7.5");
        assertThat(form.getTimes()).isEqualTo("3");
        assertThat(form.getRhythm()).isEqualTo(Frequency.Rhythm.PER_WEEK);
        assertThat(form.getNote()).isEqualTo("With a partner");
        assertThat(form.getReason()).isNull();
    }

    private static List<Invalid.Problem> problems(PrescriptionForm form) {
        try {
            HandDose.of(form);
        } catch (Invalid invalid) {
            return invalid.problems();
        }
        throw new AssertionError("It was not refused");
    }

    private static PrescriptionForm begun(Prescription former) {
        PrescriptionForm form = new PrescriptionForm();
        form.beginWith(former.exercise, TypedDose.of(former.dose.dose(), former.loadKg, List.of()), former.note);
        return form;
    }

    private static PrescriptionForm withReps(String reps) {
        PrescriptionForm form = new PrescriptionForm();
        form.setReps(reps);
        form.setTimes("3");
        form.setRhythm(Frequency.Rhythm.PER_WEEK);
        return form;
    }
}
