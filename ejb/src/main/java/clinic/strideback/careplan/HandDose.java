package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
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

    /** What the form does not ask for, so that nobody could have typed it: tempo, effort, distance, load in percent. */
    static Dose unasked(Dose dose) {
        return new Dose(
                null, null, null, null, dose.metres(), dose.tempo(), null, dose.effort(), dose.loadPercent(), null);
    }

    /** The dose that was typed, in no other one's place. */
    static Dose of(PrescriptionForm form) {
        return of(form, Dose.OPEN);
    }

    /**
     * The dose that was typed.
     *
     * @param former of the prescription whose place it takes; an open one where there is none, or it is of another exercise
     * @throws Invalid naming each field that makes no sense
     */
    static Dose of(PrescriptionForm form, Dose former) {
        TypedRange typed = new TypedRange();
        Range sets = typed.range("sets", form.getSets(), MOST_SETS);
        Range reps = typed.range("reps", form.getReps(), MOST_REPS);
        Range seconds = typed.range("seconds", form.getSeconds(), MOST_SECONDS);
        Range times = typed.range("times", form.getTimes(), MOST_TIMES);
        if (form.getReps() == null
                && form.getSeconds() == null
                && form.getNote() == null
                && former.metres().isEmpty()) {
            typed.refuse("reps", "careplan.dose.required");
        }
        Invalid.unlessEmpty(typed.problems());
        return new Dose(
                sets,
                reps,
                form.getPer(),
                seconds,
                metres(form, former),
                former.tempo(),
                form.getRestSeconds(),
                former.effort(),
                form.getLoadKg() == null ? former.loadPercent() : null,
                new Frequency(Objects.requireNonNull(times), Objects.requireNonNull(form.getRhythm())));
    }

    /** A distance stays, unless repetitions or a hold take its place that were not there before. */
    private static List<Integer> metres(PrescriptionForm form, Dose former) {
        boolean counted = form.getReps() != null && former.reps() == null;
        boolean timed = form.getSeconds() != null && former.seconds() == null;
        return counted || timed ? List.of() : former.metres();
    }
}
