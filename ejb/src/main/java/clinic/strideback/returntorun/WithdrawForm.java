package clinic.strideback.returntorun;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why the newest decision is withdrawn that was made in error. */
public class WithdrawForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private long version;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String withdrawReason;

    /** How many decisions stood when the page was opened. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(@Nullable String withdrawReason) {
        this.withdrawReason = withdrawReason == null || withdrawReason.isBlank() ? null : withdrawReason.strip();
    }

    String why() {
        return Objects.requireNonNull(withdrawReason);
    }
}
