package clinic.strideback.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Why an answer is withdrawn that was recorded in error. */
public class VoidScoreForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String reason;

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
