package clinic.strideback.returntorun;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the therapist decides about the stage. */
public class DecideForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;
    private static final int MESSAGE = 1000;
    private static final int LAST_STAGE = 8;

    private final UUID token = UUID.randomUUID();
    private long version;
    private long decisions;

    @NotNull(message = "{decide.act.required}")
    private @Nullable Act act;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = LAST_STAGE, message = "{number.atMost}")
    private @Nullable Integer targetStage;

    @Min(value = 1, message = "{number.atLeast}")
    private @Nullable Integer targetStep;

    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String reason;

    @Size(max = MESSAGE, message = "{text.tooLong}")
    private @Nullable String message;

    /** Made when the form was opened: two submits of it are one decision. */
    public UUID getToken() {
        return token;
    }

    /** A decision about what the page shows. */
    public void about(ReadinessView view) {
        version = view.basis();
        decisions = view.version();
    }

    /** What the page showed: which facts, which tables, which decisions before. */
    public long getVersion() {
        return version;
    }

    /** Takes over what stands now, after a look at what changed. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** How many decisions stood when the page was opened. */
    long decisions() {
        return decisions;
    }

    public @Nullable Act getAct() {
        return act;
    }

    public void setAct(@Nullable Act act) {
        this.act = act;
    }

    /** For a start and a step back: the stage to enter, 0 to 8. */
    public @Nullable Integer getTargetStage() {
        return targetStage;
    }

    public void setTargetStage(@Nullable Integer targetStage) {
        this.targetStage = targetStage;
    }

    /** The step of that stage, from 1; the first one when empty. */
    public @Nullable Integer getTargetStep() {
        return targetStep;
    }

    public void setTargetStep(@Nullable Integer targetStep) {
        this.targetStep = targetStep;
    }

    /** Needed where the decision differs from the proposal. */
    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** What the runner reads. */
    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message == null || message.isBlank() ? null : message.strip();
    }

    Act act() {
        return Objects.requireNonNull(act);
    }
}
