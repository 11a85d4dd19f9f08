package clinic.strideback.protocol;

import clinic.strideback.protocol.dose.Span;
import clinic.strideback.shared.Differences;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a therapist writes about a protocol as a whole, in both languages. Sentences stand one in a line. */
public class DraftProtocolForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 120;
    private static final int TEXT = 4000;
    private static final int WORST_PAIN = 10;

    private final UUID token = UUID.randomUUID();
    private long version;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String titleEn;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String titleDe;

    @NotNull(message = "{protocol.pain.required}")
    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = WORST_PAIN, message = "{number.atMost}")
    private @Nullable Integer painCeiling;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = WORST_PAIN, message = "{number.atMost}")
    private @Nullable Integer thresholdPain;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String amount;

    private Span.@Nullable Unit unit;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String whoEn;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String whoDe;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String adviceEn;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String adviceDe;

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

    public @Nullable String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(@Nullable String titleEn) {
        this.titleEn = stripped(titleEn);
    }

    /** One of the two is enough. */
    public @Nullable String getTitleDe() {
        return titleDe;
    }

    public void setTitleDe(@Nullable String titleDe) {
        this.titleDe = stripped(titleDe);
    }

    /** Highest pain score, 0 to 10, that training may cause. */
    public @Nullable Integer getPainCeiling() {
        return painCeiling;
    }

    public void setPainCeiling(@Nullable Integer painCeiling) {
        this.painCeiling = painCeiling;
    }

    /** The same in the variant that works up to a pain threshold; none when there is no such variant. */
    public @Nullable Integer getThresholdPain() {
        return thresholdPain;
    }

    public void setThresholdPain(@Nullable Integer thresholdPain) {
        this.thresholdPain = thresholdPain;
    }

    /** How long it is expected to take, such as {@code 3-8}; none when nobody knows. */
    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = stripped(amount);
    }

    public Span.@Nullable Unit getUnit() {
        return unit;
    }

    public void setUnit(Span.@Nullable Unit unit) {
        this.unit = unit;
    }

    /** For whom it is meant. */
    public @Nullable String getWhoEn() {
        return whoEn;
    }

    public void setWhoEn(@Nullable String whoEn) {
        this.whoEn = stripped(whoEn);
    }

    public @Nullable String getWhoDe() {
        return whoDe;
    }

    public void setWhoDe(@Nullable String whoDe) {
        this.whoDe = stripped(whoDe);
    }

    /** What goes with the exercises. */
    public @Nullable String getAdviceEn() {
        return adviceEn;
    }

    public void setAdviceEn(@Nullable String adviceEn) {
        this.adviceEn = stripped(adviceEn);
    }

    public @Nullable String getAdviceDe() {
        return adviceDe;
    }

    public void setAdviceDe(@Nullable String adviceDe) {
        this.adviceDe = stripped(adviceDe);
    }

    /** What this form wants otherwise than the other one. */
    Differences against(DraftProtocolForm theirs) {
        return new Differences()
                .compare("titleEn", titleEn, theirs.titleEn)
                .compare("titleDe", titleDe, theirs.titleDe)
                .compare("painCeiling", painCeiling, theirs.painCeiling)
                .compare("thresholdPain", thresholdPain, theirs.thresholdPain)
                .compare("amount", amount, theirs.amount)
                .compare("unit", unit, theirs.unit)
                .compare("whoEn", whoEn, theirs.whoEn)
                .compare("whoDe", whoDe, theirs.whoDe)
                .compare("adviceEn", adviceEn, theirs.adviceEn)
                .compare("adviceDe", adviceDe, theirs.adviceDe);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
