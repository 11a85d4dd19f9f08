package clinic.strideback.careplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The therapist's decision to enter another phase, forwards or back. */
public class PhaseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private final UUID token = UUID.randomUUID();
    private long version;

    @NotBlank(message = "{careplan.phase.required}")
    private @Nullable String phase;

    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String reason;

    /** Made when the form was opened; makes two submits one move. */
    public UUID getToken() {
        return token;
    }

    /** The version of the plan that the form was filled in on. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** Code of the phase to enter. */
    public @Nullable String getPhase() {
        return phase;
    }

    public void setPhase(@Nullable String phase) {
        this.phase = phase;
    }

    /** Needed for a step back, for leaving a phase out, and while an exit of the present phase is open. */
    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    String phaseCode() {
        return Objects.requireNonNull(phase);
    }
}
