package clinic.strideback.protocol;

import clinic.strideback.shared.Differences;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which finding to look at for an exit of a phase. */
public class DraftExitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID token = UUID.randomUUID();
    private long version;
    private Words words = new Words(null, null);

    @Pattern(regexp = "[A-Za-z][A-Za-z0-9-]{0,39}", message = "{protocol.exit.code}")
    private @Nullable String test;

    /** Made when the form was opened; makes two submits one change. */
    public UUID getToken() {
        return token;
    }

    /** The version of the draft that the form was filled in on. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** The exit, as it is said in the language of the reader, or else in the other one. */
    public String words(Locale reader) {
        return words.in(reader);
    }

    void setWords(@Nullable String english, @Nullable String german) {
        words = new Words(english, german);
    }

    /** Code of a question; none where there is nothing to look at. The therapist's word decides either way. */
    public @Nullable String getTest() {
        return test;
    }

    public void setTest(@Nullable String test) {
        this.test = test == null || test.isBlank() ? null : test.strip();
    }

    /** What this form wants otherwise than the other one; nothing can be compared where another exit stands by now. */
    Differences against(DraftExitForm theirs) {
        Differences found = new Differences();
        return words.equals(theirs.words) ? found.compare("test", test, theirs.test) : found;
    }

    private record Words(@Nullable String english, @Nullable String german) implements Serializable {

        String in(Locale reader) {
            boolean readsGerman = reader.getLanguage().equals(Locale.GERMAN.getLanguage());
            String first = readsGerman ? german : english;
            String other = readsGerman ? english : german;
            return Objects.requireNonNullElse(first == null ? other : first, "");
        }
    }
}
