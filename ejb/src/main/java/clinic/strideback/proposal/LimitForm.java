package clinic.strideback.proposal;

import clinic.strideback.measure.TypedNumber;
import clinic.strideback.proposal.RuleTableView.LimitLine;
import clinic.strideback.proposal.rules.Limit;
import clinic.strideback.proposal.rules.LimitPlace;
import clinic.strideback.proposal.rules.PlausibleRange;
import clinic.strideback.shared.Invalid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One threshold as a clinic wants it. */
public class LimitForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WHY = 500;

    private final UUID token = UUID.randomUUID();
    private long version = RuleSheet.NONE;
    private @Nullable String rule;
    private int alternative = 1;
    private @Nullable String measure;
    private @Nullable String threshold;

    @NotBlank(message = "{reason.required}")
    @Size(max = WHY, message = "{text.tooLong}")
    private @Nullable String why;

    /** Begins with what stands in the draft, or in force. */
    public void about(RuleTableView view, LimitLine limit) {
        version = view.draftVersion();
        threshold = limit.typed();
        why = limit.drafted() ? limit.why() : null;
    }

    /** Made when the form was opened; makes two submits one act. */
    public UUID getToken() {
        return token;
    }

    /** Of the draft that the form was opened on; -1 where there was none. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule;
    }

    /** Of the rule, counted from 1. */
    public int getAlternative() {
        return alternative;
    }

    public void setAlternative(int alternative) {
        this.alternative = alternative;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    /** As typed, in the unit of the shipped one. */
    public @Nullable String getThreshold() {
        return threshold;
    }

    public void setThreshold(@Nullable String threshold) {
        this.threshold = threshold;
    }

    /** Why the clinic sets it otherwise. */
    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? null : why.strip();
    }

    LimitPlace place() {
        return new LimitPlace(
                Objects.requireNonNullElse(rule, ""), alternative, Objects.requireNonNullElse(measure, ""));
    }

    /** What was typed, with comma or point. */
    BigDecimal read(Limit limit) {
        TypedNumber typed = TypedNumber.read(Objects.requireNonNullElse(threshold, ""));
        if (typed == TypedNumber.Unclear.AMBIGUOUS) {
            throw new Invalid("threshold", "rules.limit.ambiguous");
        }
        String unit = limit.criterion().unit();
        if (!(typed instanceof TypedNumber.Value value)
                || !(value.unit().isEmpty() || value.unit().equals(unit))) {
            throw new Invalid("threshold", "rules.limit.number");
        }
        PlausibleRange range = PlausibleRange.of(limit.criterion().measure());
        if (!range.contains(value.amount())) {
            throw new Invalid("threshold", "rules.limit.range", range.low(), range.high());
        }
        if (!range.resolves(value.amount())) {
            throw new Invalid(
                    "threshold",
                    range.decimals() == 0 ? "rules.limit.whole" : "rules.limit.decimals",
                    range.decimals());
        }
        return value.amount();
    }
}
