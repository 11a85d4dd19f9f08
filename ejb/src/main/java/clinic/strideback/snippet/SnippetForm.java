package clinic.strideback.snippet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A short text and what it is typed by. */
public class SnippetForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    /** What a note takes for an abbreviation, behind its dot or slash. */
    static final String ABBREVIATION = "\\p{L}[\\p{L}\\p{N}-]{0,19}";

    private final UUID token = UUID.randomUUID();
    private long version;

    @NotNull(message = "{snippet.abbreviation.required}")
    // A page asks this of what was typed, before the setter takes off what stands around it.
    @Pattern(regexp = "\\s*[./]?" + ABBREVIATION + "\\s*", message = "{snippet.abbreviation.form}")
    private @Nullable String abbreviation;

    @NotNull(message = "{snippet.words.required}")
    @Size(max = LONGEST, message = "{text.tooLong}")
    private @Nullable String words;

    /** Made when the form was opened; makes two submits one text. */
    public UUID getToken() {
        return token;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** In small letters, without the dot or slash before it. */
    public @Nullable String getAbbreviation() {
        return abbreviation;
    }

    public void setAbbreviation(@Nullable String abbreviation) {
        String typed = abbreviation == null ? "" : abbreviation.strip().replaceFirst("^[./]", "");
        this.abbreviation = typed.isEmpty() ? null : typed.toLowerCase(Locale.ROOT);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null || words.isBlank()
                ? null
                : words.replace("\r\n", "\n").strip();
    }

    String shortened() {
        return Objects.requireNonNull(abbreviation);
    }

    String written() {
        return Objects.requireNonNull(words);
    }
}
