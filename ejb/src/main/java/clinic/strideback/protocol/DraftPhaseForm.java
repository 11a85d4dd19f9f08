package clinic.strideback.protocol;

import clinic.strideback.protocol.dose.Span;
import clinic.strideback.shared.Differences;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a therapist writes about one phase, in both languages. Sentences stand one in a line. */
public class DraftPhaseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 120;
    private static final int TEXT = 4000;

    private final UUID token = UUID.randomUUID();
    private long version;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String code;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String nameEn;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String nameDe;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String goalEn;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String goalDe;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = Phase.UNRESTRICTED, message = "{number.atMost}")
    private @Nullable Integer cap;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String amount;

    private Span.@Nullable Unit unit;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String exitsEn;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String exitsDe;

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

    /** What therapists call it, such as {@code B}; chosen once, when the phase is added. */
    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = stripped(code);
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = stripped(nameEn);
    }

    /** One of the two is enough. */
    public @Nullable String getNameDe() {
        return nameDe;
    }

    public void setNameDe(@Nullable String nameDe) {
        this.nameDe = stripped(nameDe);
    }

    public @Nullable String getGoalEn() {
        return goalEn;
    }

    public void setGoalEn(@Nullable String goalEn) {
        this.goalEn = stripped(goalEn);
    }

    /** One of the two is enough. */
    public @Nullable String getGoalDe() {
        return goalDe;
    }

    public void setGoalDe(@Nullable String goalDe) {
        this.goalDe = stripped(goalDe);
    }

    /** Highest stage of the return to running, 0 to 8; none when the phase sets none. */
    public @Nullable Integer getCap() {
        return cap;
    }

    public void setCap(@Nullable Integer cap) {
        this.cap = cap;
    }

    /** How long it is expected to last, such as {@code 2-3}; none when nobody knows. */
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

    /** What has to be true before it is left. */
    public @Nullable String getExitsEn() {
        return exitsEn;
    }

    public void setExitsEn(@Nullable String exitsEn) {
        this.exitsEn = stripped(exitsEn);
    }

    public @Nullable String getExitsDe() {
        return exitsDe;
    }

    public void setExitsDe(@Nullable String exitsDe) {
        this.exitsDe = stripped(exitsDe);
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
    Differences against(DraftPhaseForm theirs) {
        return new Differences()
                .compare("nameEn", nameEn, theirs.nameEn)
                .compare("nameDe", nameDe, theirs.nameDe)
                .compare("goalEn", goalEn, theirs.goalEn)
                .compare("goalDe", goalDe, theirs.goalDe)
                .compare("cap", cap, theirs.cap)
                .compare("amount", amount, theirs.amount)
                .compare("unit", unit, theirs.unit)
                .compare("exitsEn", exitsEn, theirs.exitsEn)
                .compare("exitsDe", exitsDe, theirs.exitsDe)
                .compare("adviceEn", adviceEn, theirs.adviceEn)
                .compare("adviceDe", adviceDe, theirs.adviceDe);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
