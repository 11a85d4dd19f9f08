package clinic.strideback.returntorun;

import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.ResponseTable.Proposal;
import org.jspecify.annotations.Nullable;

/** What a therapist decides about the stage. */
public enum Act {
    /** The first decision: where the return to running begins. */
    START,
    PROGRESS,
    HOLD,
    STEP_BACK;

    /** The act that a proposal comes to, for a runner who stands at this position. */
    static Act of(Proposal proposal, @Nullable Position present) {
        if (present == null) {
            return START;
        }
        return switch (proposal.action()) {
            case PROGRESS -> proposal.target().equals(present) ? HOLD : PROGRESS;
            case STEP_BACK, REPEAT_PREVIOUS -> proposal.target().equals(present) ? HOLD : STEP_BACK;
            case STOP, REVIEW, HOLD -> HOLD;
        };
    }
}
