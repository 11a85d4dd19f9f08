package clinic.strideback.web.careplan;

import clinic.strideback.careplan.PlanView;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When and why a prescription ended that a page was about to end or to replace. */
@Dependent
public class EndedMeanwhile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConflictBacking conflict;

    private PlanView.@Nullable Ended ended;

    /**
     * Looks for it in the plan.
     *
     * @throws NotFound if the plan knows of no such prescription, or it ended long ago
     */
    void open(PlanView plan, UUID prescription) {
        ended = plan.findEnded(prescription);
        if (ended == null && plan.find(prescription) == null) {
            throw new NotFound();
        }
    }

    /** Null while it goes on. Once somebody else was faster the plan is read anew. */
    PlanView.@Nullable Ended read(OpenPlan at, @Nullable UUID prescription) {
        if (prescription == null) {
            return null;
        }
        if (ended == null && conflict.isThere()) {
            ended = at.read().findEnded(prescription);
        }
        return ended;
    }
}
