package clinic.strideback.careplan;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way back from an adjusted dose to that of the protocol. */
public class RestoreForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID token = UUID.randomUUID();

    @NotNull(message = "{session.prescription.required}")
    private @Nullable UUID prescription;

    /** Made when the page was opened; makes two clicks one change. */
    public UUID getToken() {
        return token;
    }

    public @Nullable UUID getPrescription() {
        return prescription;
    }

    public void setPrescription(@Nullable UUID prescription) {
        this.prescription = prescription;
    }

    UUID prescriptionId() {
        return Objects.requireNonNull(prescription);
    }
}
