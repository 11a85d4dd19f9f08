package clinic.strideback.web.exercise;

import clinic.strideback.exercise.ClinicExerciseForm;
import clinic.strideback.exercise.ClinicExerciseService;
import clinic.strideback.exercise.ClinicExerciseView;
import clinic.strideback.exercise.ExerciseOptions;
import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Adds an exercise to those of the clinic, changes one by its successor, or retires it. */
@Named
@ViewScoped
public class OwnExerciseBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClinicExerciseService exercises;

    @Inject
    private ExerciseService library;

    private @Nullable UUID exercise;
    private @Nullable ClinicId clinic;
    private @Nullable ClinicExerciseView view;
    private @Nullable ExerciseOptions options;
    private ClinicExerciseForm form = new ClinicExerciseForm();

    public void open() {
        options = library.options(Faces.getLocale());
        if (exercise != null) {
            view = exercises.read(exercise, Faces.getLocale());
            form = view.form();
        }
    }

    public String add() {
        return to(exercises.add(clinic, form));
    }

    public String change() {
        return to(exercises.change(existing(), form));
    }

    public String retire() {
        exercises.retire(existing());
        return "/exercise/own.xhtml?faces-redirect=true";
    }

    private UUID existing() {
        return Optional.ofNullable(exercise).orElseThrow(NotFound::new);
    }

    private static String to(UUID made) {
        return "/exercise/read.xhtml?faces-redirect=true&code=" + made;
    }

    /** The one that is changed; null for a new one. */
    public @Nullable UUID getExercise() {
        return exercise;
    }

    public void setExercise(@Nullable UUID exercise) {
        this.exercise = exercise;
    }

    /** Which of the therapist's clinics; asked only where there are several. */
    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }

    public @Nullable ClinicExerciseView getView() {
        return view;
    }

    public @Nullable ExerciseOptions getOptions() {
        return options;
    }

    public ClinicExerciseForm getForm() {
        return form;
    }
}
