package clinic.strideback.load;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the leg is this morning. */
public class MorningForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final UUID token = UUID.randomUUID();

    @NotNull(message = "{morning.pain.required}")
    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = MOST, message = "{number.atMost}")
    private @Nullable Integer pain;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = MOST, message = "{number.atMost}")
    private @Nullable Integer tightness;

    /** Made when the form was opened: two submits of it are one answer. */
    public UUID getToken() {
        return token;
    }

    /** 0 to 10. */
    public @Nullable Integer getPain() {
        return pain;
    }

    public void setPain(@Nullable Integer pain) {
        this.pain = pain;
    }

    /** How tight the leg feels, 0 to 10; null where the runner does not say. */
    public @Nullable Integer getTightness() {
        return tightness;
    }

    public void setTightness(@Nullable Integer tightness) {
        this.tightness = tightness;
    }
}
