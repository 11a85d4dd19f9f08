package clinic.strideback.patient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert, in a few words: it stands on top of every page. */
public class AlertForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WORDS = 80;

    private final UUID token = UUID.randomUUID();

    @NotNull(message = "{patient.alert.kind.required}")
    private @Nullable AlertKind kind;

    @NotBlank(message = "{patient.alert.required}")
    @Size(max = WORDS, message = "{text.tooLong}")
    @Pattern(regexp = PatientForm.PRINTABLE, message = "{text.unprintable}")
    private @Nullable String words;

    /** Made when the form was opened; makes two submits one alert. */
    public UUID getToken() {
        return token;
    }

    public @Nullable AlertKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AlertKind kind) {
        this.kind = kind;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }
}
