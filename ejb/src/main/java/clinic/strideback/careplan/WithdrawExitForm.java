package clinic.strideback.careplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back the therapist's word about an exit criterion. */
public class WithdrawExitForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    @NotNull(message = "{confirm.criterion.required}")
    private @Nullable UUID word;

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String withdrawReason;

    /** The word that the page showed. */
    public @Nullable UUID getWord() {
        return word;
    }

    public void setWord(@Nullable UUID word) {
        this.word = word;
    }

    public @Nullable String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(@Nullable String withdrawReason) {
        this.withdrawReason = withdrawReason == null ? null : withdrawReason.strip();
    }

    UUID wordId() {
        return Objects.requireNonNull(word);
    }

    String why() {
        return Objects.requireNonNull(withdrawReason);
    }
}
