package clinic.strideback.exercise;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.Quiet;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.exercise.ExerciseView.Own;
import clinic.strideback.exercise.ExercisesView.Entry;
import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.ExerciseRow;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the exercises that there are: those of the library, and those that the caller's clinics have added. */
@Stateless
@UseCase
public class ExerciseService {

    private static final String LIBRARY = "the library, and exercises of the caller's clinics, not files";

    @Inject
    ProtocolLibrary library;

    @Inject
    ClinicExerciseRepository own;

    @Inject
    Exercises exercises;

    @Inject
    Clinics clinics;

    @Inject
    CurrentCaller caller;

    /** Those that the filter wants, by name; retired ones are left out. One statement. */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject(LIBRARY)
    public ExercisesView list(ExerciseFilter filter, Locale locale) {
        ExerciseSheet sheet = sheet(locale);
        List<Exercise> all = inUse(caller.get().clinics()).toList();
        return new ExercisesView(
                byName(
                        all.stream()
                                .filter(exercise -> sheet.isWanted(exercise, filter))
                                .map(sheet::entry),
                        Entry::name,
                        locale),
                all.size(),
                sheet.options());
    }

    /**
     * All about one.
     *
     * @throws NotFound if there is none such, or it is another clinic's
     */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject(LIBRARY)
    public ExerciseView get(String code, Locale locale) {
        return library.findExercise(code)
                .map(shipped -> sheet(locale).view(shipped, null))
                .orElseGet(() -> own(code, locale));
    }

    private ExerciseView own(String code, Locale locale) {
        ClinicExercise found = own.find(code)
                .filter(exercise -> caller.get().clinics().contains(exercise.clinic()))
                .orElseThrow(NotFound::new);
        return sheet(locale).view(found.exercise(), describe(found));
    }

    private Own describe(ClinicExercise exercise) {
        ClinicView clinic = clinics.get(exercise.clinic());
        return new Own(
                exercise.id, clinic.name(), exercise.addedAt.atZone(clinic.zone()), at(exercise.retiredAt, clinic));
    }

    private static @Nullable ZonedDateTime at(@Nullable Instant moment, ClinicView clinic) {
        return moment == null ? null : moment.atZone(clinic.zone());
    }

    /** Everything that can be prescribed to the runner where the reader treats them, by name. One statement. */
    @Requires(Permission.PROTOCOL_READ)
    public List<ExerciseRow> choices(PatientId patient, Locale locale) {
        return byName(inUse(Set.of(caller.clinicFor(patient))).map(sheet(locale)::row), ExerciseRow::name, locale);
    }

    /** Those of the library, by name: what a protocol may be made of. */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject(LIBRARY)
    public List<ExerciseRow> ofLibrary(Locale locale) {
        return byName(library.exercises().stream().map(sheet(locale)::row), ExerciseRow::name, locale);
    }

    /** What exercises are told apart by. */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject(LIBRARY)
    @Quiet("what is chosen from it is recorded with the exercise")
    public ExerciseOptions options(Locale locale) {
        return sheet(locale).options();
    }

    private ExerciseSheet sheet(Locale locale) {
        return new ExerciseSheet(library, exercises.words(locale), locale);
    }

    private Stream<Exercise> inUse(Set<ClinicId> where) {
        List<ClinicExercise> added = own.of(where);
        exercises.remember(added);
        return Stream.concat(
                library.exercises().stream(),
                added.stream().filter(one -> !one.isRetired()).map(ClinicExercise::exercise));
    }

    private static <T> List<T> byName(Stream<T> rows, Function<T, String> name, Locale locale) {
        return rows.sorted(Comparator.comparing(name, Collator.getInstance(locale)))
                .toList();
    }
}
