package clinic.strideback.patient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends an alert, with the reason. */
public class EndAlertForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    @NotNull
    private @Nullable UUID alert;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    @Pattern(regexp = PatientForm.PRINTABLE, message = "{text.unprintable}")
    private @Nullable String reason;

    public @Nullable UUID getAlert() {
        return alert;
    }

    public void setAlert(@Nullable UUID alert) {
        this.alert = alert;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
