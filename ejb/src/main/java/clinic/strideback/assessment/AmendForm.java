package clinic.strideback.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a signed assessment is written anew. */
public class AmendForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private final UUID token = UUID.randomUUID();

    @NotBlank(message = "{assessment.amendReason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String amendReason;

    /** Made when the form was opened; makes two submits one draft. */
    public UUID getToken() {
        return token;
    }

    public @Nullable String getAmendReason() {
        return amendReason;
    }

    public void setAmendReason(@Nullable String amendReason) {
        this.amendReason = amendReason == null ? null : amendReason.strip();
    }
}
