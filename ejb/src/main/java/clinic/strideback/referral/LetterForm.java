package clinic.strideback.referral;

import clinic.strideback.referral.rules.Urgency;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of a letter, however unfinished. */
public class LetterForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ADDRESSEE = 500;
    private static final int SHORT = 2000;
    private static final int PLAN = 4000;
    private static final int FINDINGS = 8000;

    private final UUID token = UUID.randomUUID();
    private long version;

    private @Nullable UUID corrects;

    @NotNull(message = "{letter.urgency.required}")
    private @Nullable Urgency urgency;

    @Size(max = ADDRESSEE, message = "{text.tooLong}")
    private @Nullable String addressee;

    @Size(max = SHORT, message = "{text.tooLong}")
    private @Nullable String reason;

    @Size(max = FINDINGS, message = "{text.tooLong}")
    private @Nullable String findings;

    @Size(max = PLAN, message = "{text.tooLong}")
    private @Nullable String plan;

    @Size(max = SHORT, message = "{text.tooLong}")
    private @Nullable String request;

    /** Made when the form was opened; makes two submits one act. */
    public UUID getToken() {
        return token;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** The signed letter that this one corrects; null for one of its own. */
    public @Nullable UUID getCorrects() {
        return corrects;
    }

    public void setCorrects(@Nullable UUID corrects) {
        this.corrects = corrects;
    }

    public @Nullable Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(@Nullable Urgency urgency) {
        this.urgency = urgency;
    }

    public @Nullable String getAddressee() {
        return addressee;
    }

    public void setAddressee(@Nullable String addressee) {
        this.addressee = text(addressee);
    }

    /** Why the runner is referred. */
    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = text(reason);
    }

    public @Nullable String getFindings() {
        return findings;
    }

    public void setFindings(@Nullable String findings) {
        this.findings = text(findings);
    }

    /** What has been done so far. */
    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = text(plan);
    }

    /** What the addressee is asked for. */
    public @Nullable String getRequest() {
        return request;
    }

    public void setRequest(@Nullable String request) {
        this.request = text(request);
    }

    Urgency urgent() {
        return Objects.requireNonNull(urgency);
    }

    /** As it is kept: lines end alike whatever the browser sends. */
    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typed.replace("\r\n", "\n").strip();
    }
}
