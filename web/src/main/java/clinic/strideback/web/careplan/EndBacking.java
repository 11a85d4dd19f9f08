package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.EndForm;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Ends a prescription. */
@Named
@ViewScoped
public class EndBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarePlanService plans;

    @Inject
    private OpenPlan at;

    @Inject
    private EndedMeanwhile meanwhile;

    private final EndForm form = new EndForm();
    private PlanView.@Nullable Prescribed prescribed;

    public void open() {
        UUID id = form.getPrescription();
        if (id == null) {
            throw new NotFound();
        }
        PlanView plan = at.read();
        meanwhile.open(plan, id);
        prescribed = plan.find(id);
    }

    public String end() {
        plans.endPrescription(at.patient(), at.episode(), form);
        return at.back();
    }

    /** When and why somebody else ended it; null while it goes on. */
    public PlanView.@Nullable Ended getEnded() {
        return meanwhile.read(at, form.getPrescription());
    }

    public OpenPlan getAt() {
        return at;
    }

    public EndForm getForm() {
        return form;
    }

    public PlanView.@Nullable Prescribed getPrescribed() {
        return prescribed;
    }
}
