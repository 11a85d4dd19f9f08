package clinic.strideback.web.exercise;

import clinic.strideback.exercise.ExerciseFilter;
import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.exercise.ExercisesView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The exercises that there are, narrowed by what the address carries. */
@Named
@RequestScoped
public class ExercisesBacking {

    @Inject
    private ExerciseService exercises;

    private final ExerciseFilter filter = new ExerciseFilter();
    private @Nullable ExercisesView found;

    public void open() {
        found = exercises.list(filter, Faces.getLocale());
    }

    public ExerciseFilter getFilter() {
        return filter;
    }

    public @Nullable ExercisesView getFound() {
        return found;
    }
}
