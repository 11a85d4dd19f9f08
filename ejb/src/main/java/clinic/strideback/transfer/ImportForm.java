package clinic.strideback.transfer;

import clinic.strideback.shared.ClinicId;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said about a file when it is brought. Sent twice, it brings the file once. */
public class ImportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID token = UUID.randomUUID();
    private @Nullable ClinicId clinic;

    public ImportForm() {}

    /** A form about runners who come to the clinic. */
    public ImportForm(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }

    /** Made when the form was opened. */
    public UUID getToken() {
        return token;
    }

    public void setToken(UUID token) {
        this.token = token;
    }

    /** Which of the caller's clinics the runners come to; needed by those who work at several. */
    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }
}
