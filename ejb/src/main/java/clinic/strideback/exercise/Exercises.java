package clinic.strideback.exercise;

import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.ClinicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What other features ask about exercises within their own use cases. What a clinic's own exercise says never changes and is kept in memory once it was asked
 * for; whether it may still be prescribed is asked each time.
 */
@ApplicationScoped
public class Exercises {

    @Inject
    ProtocolLibrary library;

    @Inject
    ClinicExerciseRepository own;

    private final Map<String, ClinicExercise> known = new ConcurrentHashMap<>();

    /** An exercise that the clinic may prescribe: one of the library, or one of its own that is not retired. */
    public Optional<Exercise> find(String code, ClinicId clinic) {
        return library.findExercise(code).or(() -> own.findInUse(clinic, code).map(ClinicExercise::exercise));
    }

    /** Names exercises, and says how they are done; retired ones too. */
    public ExerciseWords words(Locale locale) {
        return new ExerciseWords(library.texts(locale), this::known, locale);
    }

    /** Keeps what was read anyway, so that naming them asks no more. */
    void remember(List<ClinicExercise> read) {
        read.forEach(exercise -> known.put(exercise.code(), exercise));
    }

    private ClinicExercise known(String code) {
        ClinicExercise exercise = known.get(code);
        if (exercise == null) {
            exercise = own.find(code).orElseThrow(() -> new IllegalStateException("There is no exercise " + code));
            known.put(code, exercise);
        }
        return exercise;
    }
}
