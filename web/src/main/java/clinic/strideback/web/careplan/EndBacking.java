package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.EndForm;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

    private final EndForm form = new EndForm();
    private PlanView.@Nullable Prescribed prescribed;

    public void open() {
        PlanView plan = at.read();
        prescribed = form.getPrescription() == null ? null : plan.find(form.getPrescription());
        if (prescribed == null) {
            throw new NotFound();
        }
    }

    public String end() {
        plans.endPrescription(at.patient(), at.episode(), form);
        return at.back();
    }

    /** Somebody else ended it already: there is nothing left to end. */
    public String keepMine() {
        return at.back();
    }

    /** Leaves the plan as somebody else changed it. */
    public String takeTheirs(String field) {
        return at.back();
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
