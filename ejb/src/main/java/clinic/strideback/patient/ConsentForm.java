package clinic.strideback.patient;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that a runner agreed on a day, or withdrew on a day. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID token = UUID.randomUUID();

    @NotNull(message = "{patient.consent.kind.required}")
    private @Nullable ConsentKind kind;

    @NotNull(message = "{patient.consent.day.required}")
    private @Nullable LocalDate day;

    /** Made when the form was opened; makes two submits one consent. */
    public UUID getToken() {
        return token;
    }

    public @Nullable ConsentKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ConsentKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
