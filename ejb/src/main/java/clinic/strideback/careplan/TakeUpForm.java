package clinic.strideback.careplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The therapist's decision to take up what a plan would have, although something speaks against it or it was to wait. */
public class TakeUpForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private final UUID token = UUID.randomUUID();

    @NotBlank(message = "{careplan.exercise.required}")
    private @Nullable String exercise;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String reason;

    /** Made when the form was opened; makes two submits one prescription. */
    public UUID getToken() {
        return token;
    }

    /** Code of the exercise. */
    public @Nullable String getExercise() {
        return exercise;
    }

    public void setExercise(@Nullable String exercise) {
        this.exercise = exercise;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? null : reason.strip();
    }

    String exerciseCode() {
        return Objects.requireNonNull(exercise);
    }

    String why() {
        return Objects.requireNonNull(reason);
    }
}
