package clinic.strideback.questionnaire;

import clinic.strideback.shared.ClinicId;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of items, and for which clinic. */
public class ItemsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID token = UUID.randomUUID();

    @NotNull(message = "{items.clinic.required}")
    private @Nullable ClinicId clinic;

    @NotNull(message = "{items.file.required}")
    private byte @Nullable [] content;

    /** Made when the form was opened: two submits of it are one version. */
    public UUID getToken() {
        return token;
    }

    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }

    /** JSON in UTF-8. */
    public byte @Nullable [] getContent() {
        return content;
    }

    public void setContent(byte @Nullable [] content) {
        this.content = content;
    }
}
