package clinic.strideback.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Why a signed assessment is withdrawn. */
public class VoidForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private long version;

    @NotBlank(message = "{assessment.voidReason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String reason;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? null : reason.strip();
    }
}
