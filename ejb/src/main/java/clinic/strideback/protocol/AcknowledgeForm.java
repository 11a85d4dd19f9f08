package clinic.strideback.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why something that the linter found may stand. */
public class AcknowledgeForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    @NotBlank(message = "{protocol.finding.required}")
    private @Nullable String finding;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String reason;

    /** Its key. */
    public @Nullable String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? null : reason.strip();
    }

    String finding() {
        return Objects.requireNonNull(finding);
    }

    String why() {
        return Objects.requireNonNull(reason);
    }
}
