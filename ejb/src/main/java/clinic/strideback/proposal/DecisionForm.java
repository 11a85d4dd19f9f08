package clinic.strideback.proposal;

import clinic.strideback.shared.Invalid.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a therapist decides about a proposal. */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REMARK = 1000;

    private final UUID token = UUID.randomUUID();
    private long version;
    private @Nullable String rule;
    private @Nullable String proposed;
    private int decisions;

    @NotNull(message = "{proposal.decision.required}")
    private @Nullable Decision decision = Decision.ACCEPTED;

    private @Nullable String protocol;
    private @Nullable OverruleReason reason;

    private final Map<String, Boolean> taken = new TreeMap<>();

    @Size(max = REMARK, message = "{text.tooLong}")
    private @Nullable String remark;

    /** A decision about what the sheet shows; accepted unless said otherwise. */
    public static DecisionForm about(ProposalView sheet) {
        DecisionForm form = new DecisionForm();
        form.version = sheet.version();
        form.rule = sheet.proposed().rule();
        form.proposed = sheet.proposed().protocolCode();
        form.decisions = sheet.decisions().size();
        sheet.addOns().forEach(addOn -> form.taken.put(addOn.rule(), true));
        return form;
    }

    /** Made when the sheet was opened; makes two submits one decision. */
    public UUID getToken() {
        return token;
    }

    /** The basis that the sheet showed: which facts, which table, which decisions before. */
    public long getVersion() {
        return version;
    }

    /** Takes over the basis that stands now, after a look at what changed. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** The rule that the sheet showed; to say what changed, where the basis did. */
    public @Nullable String getRule() {
        return rule;
    }

    /** The protocol that the sheet proposed. */
    public @Nullable String getProposed() {
        return proposed;
    }

    /** How many decisions the sheet showed; one more says that it has been decided meanwhile. */
    public int getDecisions() {
        return decisions;
    }

    /** Whether the proposal is accepted, or overruled by another protocol. */
    public @Nullable Decision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable Decision decision) {
        this.decision = decision;
    }

    /** Code of the other protocol; needed to overrule alone. */
    public @Nullable String getProtocol() {
        return protocol;
    }

    public void setProtocol(@Nullable String protocol) {
        this.protocol = protocol;
    }

    /** Why; needed to overrule alone. */
    public @Nullable OverruleReason getReason() {
        return reason;
    }

    public void setReason(@Nullable OverruleReason reason) {
        this.reason = reason;
    }

    /** By rule: whether the plan takes up what the rule adds. All of it, unless said otherwise. */
    public Map<String, Boolean> getTaken() {
        return taken;
    }

    boolean takes(String rule) {
        return taken.getOrDefault(rule, true);
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark == null || remark.isBlank() ? null : remark.strip();
    }

    boolean overrules() {
        return decision == Decision.OVERRULED;
    }

    /** What an overrule still needs: a reason, and a remark where the reason is none of the list. */
    List<Problem> problemsOfReason() {
        List<Problem> problems = new ArrayList<>();
        if (reason == null) {
            problems.add(new Problem("reason", "reason.required"));
        }
        if (reason == OverruleReason.OTHER && remark == null) {
            problems.add(new Problem("remark", "proposal.remark.required"));
        }
        return problems;
    }
}
