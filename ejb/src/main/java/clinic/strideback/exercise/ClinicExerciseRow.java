package clinic.strideback.exercise;

import clinic.strideback.clinic.ClinicView;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * A clinic's own exercise in a list.
 *
 * @param languages in which something is said
 * @param at        where the clinic is: when it was added or, of a retired one, retired
 */
public record ClinicExerciseRow(
        UUID id, String clinic, String name, String purpose, String languages, ZonedDateTime at, boolean retired)
        implements Serializable {

    static ClinicExerciseRow of(ClinicExercise exercise, ClinicView clinic, Locale locale) {
        ExerciseText text = exercise.in(locale);
        return new ClinicExerciseRow(
                exercise.id,
                clinic.name(),
                text.name,
                text.purpose,
                String.join(" ", exercise.texts.keySet().stream().sorted().toList()),
                (exercise.retiredAt == null ? exercise.addedAt : exercise.retiredAt).atZone(clinic.zone()),
                exercise.isRetired());
    }
}
