package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.Tempo;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dose that a therapist typed, and collects what is wrong with it field by field. */
final class HandDose {

    private static final int MOST_SETS = 20;
    private static final int MOST_REPS = 100;
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_TIMES = 14;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})(?:\\s*(?:\\.\\.|[-–—])\\s*(\\d{1,4}))?");

    private final List<Problem> problems = new ArrayList<>();

    private HandDose() {}

    /**
     * The dose that was typed.
     *
     * @throws Invalid naming each field that makes no sense
     */
    static Dose of(PrescriptionForm form) {
        HandDose reader = new HandDose();
        Range sets = reader.range("sets", form.getSets(), MOST_SETS);
        Range reps = reader.range("reps", form.getReps(), MOST_REPS);
        Range seconds = reader.range("seconds", form.getSeconds(), MOST_SECONDS);
        Range times = reader.range("times", form.getTimes(), MOST_TIMES);
        if (form.getReps() == null && form.getSeconds() == null && form.getNote() == null) {
            reader.problems.add(new Problem("reps", "careplan.dose.required"));
        }
        Invalid.unlessEmpty(reader.problems);
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

    private @Nullable Range range(String field, @Nullable String typed, int most) {
        if (typed == null) {
            return null;
        }
        Matcher matcher = TYPED.matcher(typed);
        if (!matcher.matches()) {
            problems.add(new Problem(field, "careplan.dose.form"));
            return null;
        }
        int min = Integer.parseInt(matcher.group(1));
        String to = matcher.group(2);
        int max = to == null ? min : Integer.parseInt(to);
        if (min < 1 || max < min || max > most) {
            problems.add(new Problem(field, "careplan.dose.range", 1, most));
            return null;
        }
        return new Range(min, max);
    }
}
