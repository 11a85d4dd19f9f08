package clinic.strideback.careplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The therapist's decision to end a prescription. */
public class EndForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private final UUID token = UUID.randomUUID();

    @NotNull(message = "{session.prescription.required}")
    private @Nullable UUID prescription;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String reason;

    /** Made when the form was opened; makes two submits one end. */
    public UUID getToken() {
        return token;
    }

    public @Nullable UUID getPrescription() {
        return prescription;
    }

    public void setPrescription(@Nullable UUID prescription) {
        this.prescription = prescription;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? null : reason.strip();
    }

    UUID prescriptionId() {
        return Objects.requireNonNull(prescription);
    }

    String why() {
        return Objects.requireNonNull(reason);
    }
}
