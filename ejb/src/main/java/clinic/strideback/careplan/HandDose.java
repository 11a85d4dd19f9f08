package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.TypedRange;
import clinic.strideback.shared.Invalid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the dose that a therapist typed. */
final class HandDose {

    private static final int MOST_SETS = 20;
    private static final int MOST_REPS = 100;
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_TIMES = 14;
    private static final int MOST_METRES = 10_000;
    private static final int MINUTE = 60;

    private HandDose() {}

    /** What the form does not ask for, so that nobody could have typed it: tempo, effort, load in percent. */
    static Dose unasked(Dose dose) {
        return new Dose(null, null, null, null, List.of(), dose.tempo(), null, dose.effort(), dose.loadPercent(), null);
    }

    /** In minutes, where both ends are whole minutes and not too many to be typed; else null. */
    static @Nullable Range wholeMinutes(Range seconds) {
        boolean whole = seconds.min() % MINUTE == 0 && seconds.max() % MINUTE == 0 && seconds.max() <= MOST_SECONDS;
        return whole ? new Range(seconds.min() / MINUTE, seconds.max() / MINUTE) : null;
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
        Range seconds = seconds(typed, form);
        List<Integer> metres = typed.lengths("metres", form.getMetres(), MOST_METRES);
        Range times = typed.range("times", form.getTimes(), MOST_TIMES);
        if (!form.saysHowMuch()) {
            typed.refuse("reps", "careplan.dose.required");
        }
        Invalid.unlessEmpty(typed.problems());
        return new Dose(
                sets,
                reps,
                form.getPer(),
                seconds,
                metres,
                former.tempo(),
                form.getRestSeconds(),
                former.effort(),
                form.getLoadKg() == null ? former.loadPercent() : null,
                new Frequency(Objects.requireNonNull(times), Objects.requireNonNull(form.getRhythm())));
    }

    /** One bout or hold is said in seconds or in minutes. */
    private static @Nullable Range seconds(TypedRange typed, PrescriptionForm form) {
        Range seconds = typed.range("seconds", form.getSeconds(), MOST_SECONDS);
        Range minutes = typed.range("minutes", form.getMinutes(), MOST_SECONDS / MINUTE);
        if (form.getSeconds() != null && form.getMinutes() != null) {
            typed.refuse("minutes", "careplan.dose.one");
        }
        return minutes == null ? seconds : new Range(minutes.min() * MINUTE, minutes.max() * MINUTE);
    }
}
