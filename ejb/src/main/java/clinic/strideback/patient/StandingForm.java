package clinic.strideback.patient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says that a runner is treated no more, or again. */
public class StandingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private long version;

    @NotNull(message = "{patient.standing.required}")
    private @Nullable Standing standing;

    @NotNull(message = "{patient.since.required}")
    private @Nullable LocalDate since;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    @Pattern(regexp = PatientForm.PRINTABLE, message = "{text.unprintable}")
    private @Nullable String reason;

    /** The version of the runner that the form was filled in on. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable Standing getStanding() {
        return standing;
    }

    public void setStanding(@Nullable Standing standing) {
        this.standing = standing;
    }

    /** The first day on which it holds. */
    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
