package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.Tempo;
import clinic.strideback.protocol.dose.TypedRange;
import clinic.strideback.shared.Invalid;
import java.util.List;
import java.util.Objects;

/** Reads the dose that a therapist typed. */
final class HandDose {

    private static final int MOST_SETS = 20;
    private static final int MOST_REPS = 100;
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_TIMES = 14;

    private HandDose() {}

    /**
     * The dose that was typed.
     *
     * @throws Invalid naming each field that makes no sense
     */
    static Dose of(PrescriptionForm form) {
        TypedRange typed = new TypedRange();
        Range sets = typed.range("sets", form.getSets(), MOST_SETS);
        Range reps = typed.range("reps", form.getReps(), MOST_REPS);
        Range seconds = typed.range("seconds", form.getSeconds(), MOST_SECONDS);
        Range times = typed.range("times", form.getTimes(), MOST_TIMES);
        if (form.getReps() == null && form.getSeconds() == null && form.getNote() == null) {
            typed.refuse("reps", "careplan.dose.required");
        }
        Invalid.unlessEmpty(typed.problems());
        return new Dose(
                sets,
                reps,
                form.getPer(),
                seconds,
                List.of(),
                Tempo.NOT_GIVEN,
                form.getRestSeconds(),
                "",
                null,
                new Frequency(Objects.requireNonNull(times), Objects.requireNonNull(form.getRhythm())));
    }
}
