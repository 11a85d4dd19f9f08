package clinic.strideback.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a referral. */
public class CloseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NOTE = 2000;

    private final UUID token = UUID.randomUUID();
    private long version;

    @NotNull(message = "{referral.outcome.required}")
    private @Nullable Outcome outcome;

    @Size(max = NOTE, message = "{text.tooLong}")
    private @Nullable String note;

    /** Made when the form was opened; makes two submits one closing. */
    public UUID getToken() {
        return token;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }
}
