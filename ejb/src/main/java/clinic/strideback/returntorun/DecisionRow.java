package clinic.strideback.returntorun;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the history shows it.
 *
 * @param proposed what the system had proposed
 * @param rule     the row of the table behind the proposal
 * @param from     the stage before; null for the first decision
 * @param version  of the gate table
 * @param by       who decided; null where the account is gone
 */
public record DecisionRow(
        UUID id,
        Act act,
        Act proposed,
        String rule,
        @Nullable Integer from,
        int stage,
        int step,
        @Nullable String reason,
        @Nullable String message,
        String version,
        LocalDate on,
        Instant at,
        @Nullable String by,
        @Nullable String withdrawn)
        implements Serializable {

    /** What the therapist decided is what was proposed. */
    public boolean isAsProposed() {
        return reason == null;
    }

    static DecisionRow of(ReadinessDecision decision, @Nullable String by) {
        return new DecisionRow(
                decision.id,
                decision.act,
                decision.proposedAct,
                decision.proposedRule,
                decision.fromStage,
                decision.toStage,
                decision.toStep,
                decision.reason,
                decision.message,
                decision.gatesVersion,
                decision.decidedOn,
                decision.decidedAt,
                by,
                decision.withdrawReason);
    }
}
