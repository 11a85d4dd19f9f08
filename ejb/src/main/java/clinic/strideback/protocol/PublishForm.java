package clinic.strideback.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is new in a version, and why. */
public class PublishForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private long version;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String reason;

    /** The version of the draft that the therapist has read. */
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

    String why() {
        return Objects.requireNonNull(reason);
    }
}
