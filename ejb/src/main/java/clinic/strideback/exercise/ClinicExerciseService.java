package clinic.strideback.exercise;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The exercises that clinics add to the library: added, followed by a changed one, retired. */
@Stateless
@UseCase
public class ClinicExerciseService {

    /** The most that a clinic has in use: they are offered in one list. */
    static final int MOST = 200;

    private static final Map<String, String> FIELDS = Map.of("en", "English", "de", "German");

    @Inject
    ClinicExerciseRepository exercises;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /** Those of the caller's clinics, retired ones too, in no order. One statement. */
    @Requires(Permission.EXERCISE_READ)
    @NoSubject("exercises of the caller's clinics, not files")
    public List<ClinicExerciseRow> all(Locale locale) {
        return exercises.of(caller.get().clinics()).stream()
                .map(exercise -> ClinicExerciseRow.of(exercise, clinics.get(exercise.clinic()), locale))
                .toList();
    }

    /**
     * One of the caller's clinics.
     *
     * @throws NotFound if they have none such
     */
    @Requires(Permission.EXERCISE_READ)
    @NoSubject("an exercise of the caller's clinics, not a file")
    public ClinicExerciseView read(UUID id, Locale locale) {
        ClinicExercise found = find(id);
        return new ClinicExerciseView(ClinicExerciseRow.of(found, clinics.get(found.clinic()), locale), found.form());
    }

    /**
     * Adds one to those of the clinic.
     *
     * @param clinic which of the caller's clinics; needed by those who work at several
     * @throws Invalid if a name or a cue is missing, or a name is taken
     */
    @Requires(Permission.EXERCISE_ADD)
    @NoSubject("an exercise of the caller's clinic, not a file")
    public UUID add(@Nullable ClinicId clinic, @Valid ClinicExerciseForm form) {
        ClinicId where = caller.workplace(clinic);
        audit.within(where);
        return submissions.once(form.getToken(), caller.person(), "exercise.add", id -> add(id, where, form, null));
    }

    /**
     * Retires one and adds what follows it; what was prescribed stays as it is. One that is retired already is brought back this way.
     *
     * @return the id of the successor
     * @throws Invalid      as when adding
     * @throws StaleVersion if somebody else changed or retired it meanwhile
     */
    @Requires(Permission.EXERCISE_CHANGE)
    @NoSubject("an exercise of the caller's clinics, not a file")
    public UUID change(UUID id, @Valid ClinicExerciseForm form) {
        ClinicExercise former = find(id);
        return submissions.once(form.getToken(), caller.person(), "exercise.change", successor -> {
            if (form.getVersion() != former.version) {
                throw new StaleVersion(former.version, List.of());
            }
            if (!former.isRetired()) {
                former.retire(caller.person(), clock.instant());
            }
            add(successor, former.clinic(), form, former);
        });
    }

    /** Retires one: nobody is prescribed it any more; who does it goes on. */
    @Requires(Permission.EXERCISE_CHANGE)
    @NoSubject("an exercise of the caller's clinics, not a file")
    public void retire(UUID id) {
        ClinicExercise exercise = find(id);
        if (!exercise.isRetired()) {
            exercise.retire(caller.person(), clock.instant());
        }
    }

    private ClinicExercise find(UUID id) {
        ClinicExercise found = exercises.get(caller.get().clinics(), id);
        audit.within(found.clinic());
        audit.remark(found.in(Locale.ENGLISH).name);
        return found;
    }

    private void add(UUID id, ClinicId clinic, ClinicExerciseForm form, @Nullable ClinicExercise former) {
        List<ClinicExercise> others = exercises.othersInUse(clinic, former == null ? id : former.id);
        if (others.size() >= MOST) {
            throw new Invalid("exercise", "exercise.most", MOST);
        }
        refuse(form, others);
        audit.remark(form.said().values().iterator().next().named());
        ClinicExercise exercise = new ClinicExercise(id, clinic, form, caller.person(), clock.instant());
        exercise.successorOf = former == null ? null : former.id;
        exercises.add(exercise);
    }

    private static void refuse(ClinicExerciseForm form, List<ClinicExercise> others) {
        Map<String, ExerciseTextForm> said = form.said();
        if (said.isEmpty()) {
            throw new Invalid("nameEnglish", "exercise.text.required");
        }
        List<Problem> problems = new ArrayList<>();
        said.forEach((language, text) -> {
            String field = FIELDS.get(language);
            if (text.named().isEmpty()) {
                problems.add(new Problem("name" + field, "exercise.name.required"));
            } else if (others.stream().anyMatch(other -> other.isCalled(text.named()))) {
                problems.add(new Problem("name" + field, "exercise.name.taken"));
            }
            if (text.reminded().isEmpty()) {
                problems.add(new Problem("cue" + field, "exercise.cue.required"));
            }
        });
        Invalid.unlessEmpty(problems);
    }
}
