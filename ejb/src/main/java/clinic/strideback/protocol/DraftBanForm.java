package clinic.strideback.protocol;

import clinic.strideback.protocol.Statement.Effect;
import clinic.strideback.shared.Differences;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sentence about what speaks against a protocol or is left out in it, with the exercises that it bans where it bans any. */
public class DraftBanForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TEXT = 500;

    private final UUID token = UUID.randomUUID();
    private long version;
    private int number;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String textEn;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String textDe;

    private @Nullable ExerciseTag tag;

    private @Nullable Effect effect;

    private @Nullable String untilPhase;

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

    /** By which the draft knows it; 0 for a new one. */
    public int getNumber() {
        return number;
    }

    void setNumber(int number) {
        this.number = number;
    }

    /** As it is said in the first language that says it. */
    public String getWords() {
        return Objects.requireNonNullElse(textEn, Objects.requireNonNullElse(textDe, ""));
    }

    public @Nullable String getTextEn() {
        return textEn;
    }

    public void setTextEn(@Nullable String textEn) {
        this.textEn = stripped(textEn);
    }

    /** One of the two is enough. */
    public @Nullable String getTextDe() {
        return textDe;
    }

    public void setTextDe(@Nullable String textDe) {
        this.textDe = stripped(textDe);
    }

    /** The exercises that it bans; none where it is no ban on exercises. */
    public @Nullable ExerciseTag getTag() {
        return tag;
    }

    public void setTag(@Nullable ExerciseTag tag) {
        this.tag = tag;
    }

    /** What happens when such an exercise is prescribed all the same. */
    public @Nullable Effect getEffect() {
        return effect;
    }

    public void setEffect(@Nullable Effect effect) {
        this.effect = effect;
    }

    /** Code of the phase from which on such exercises are allowed; none when never. */
    public @Nullable String getUntilPhase() {
        return untilPhase;
    }

    public void setUntilPhase(@Nullable String untilPhase) {
        this.untilPhase = stripped(untilPhase);
    }

    /** What this form wants otherwise than the other one. */
    Differences against(DraftBanForm theirs) {
        return new Differences()
                .compare("textEn", textEn, theirs.textEn)
                .compare("textDe", textDe, theirs.textDe)
                .compare("tag", tag, theirs.tag)
                .compare("effect", effect, theirs.effect)
                .compare("untilPhase", untilPhase, theirs.untilPhase);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
