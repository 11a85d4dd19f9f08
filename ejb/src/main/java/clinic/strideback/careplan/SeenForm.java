package clinic.strideback.careplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The therapist's word about one criterion, of a phase's exit or of a stage's gate: met or not met, and when it was seen. */
public class SeenForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NOTE = 500;

    private final UUID token = UUID.randomUUID();
    private long version;

    @NotBlank(message = "{confirm.criterion.required}")
    private @Nullable String criterion;

    @NotNull(message = "{confirm.met.required}")
    private @Nullable Boolean met;

    @NotNull(message = "{confirm.seenOn.required}")
    private @Nullable LocalDate seenOn;

    @Size(max = NOTE, message = "{text.tooLong}")
    private @Nullable String note;

    /** Which word about it the page showed: another one is not replaced unseen. 0 for none. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** Whether the page showed that word. */
    public boolean saw(UUID word) {
        return version == SeenWord.version(word);
    }

    /** Made when the form was opened: two submits of it are one word. */
    public UUID getToken() {
        return token;
    }

    /** Such as {@code P-TIGHT.B.EXIT.2} or {@code G4-ASKIP}. */
    public @Nullable String getCriterion() {
        return criterion;
    }

    public void setCriterion(@Nullable String criterion) {
        this.criterion = criterion;
    }

    public @Nullable Boolean getMet() {
        return met;
    }

    public void setMet(@Nullable Boolean met) {
        this.met = met;
    }

    public @Nullable LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(@Nullable LocalDate seenOn) {
        this.seenOn = seenOn;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }

    public String criterionId() {
        return Objects.requireNonNull(criterion);
    }

    public boolean isSeenMet() {
        return Objects.requireNonNull(met);
    }
}
