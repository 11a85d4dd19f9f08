package clinic.strideback.web.exercise;

import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.exercise.ExerciseView;
import clinic.strideback.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** All about one exercise. */
@Named
@RequestScoped
public class ExerciseBacking {

    @Inject
    private ExerciseService exercises;

    private @Nullable String code;
    private @Nullable ExerciseView view;

    public void open() {
        view = exercises.get(Optional.ofNullable(code).orElseThrow(NotFound::new), Faces.getLocale());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable ExerciseView getView() {
        return view;
    }
}
