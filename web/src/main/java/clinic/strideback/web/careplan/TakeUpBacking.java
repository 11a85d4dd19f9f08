package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.TakeUpForm;
import clinic.strideback.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Takes up an exercise that belongs to the plan although something speaks against it. */
@Named
@ViewScoped
public class TakeUpBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarePlanService plans;

    @Inject
    private OpenPlan at;

    private final TakeUpForm form = new TakeUpForm();
    private PlanView.@Nullable NotTaken line;

    public void open() {
        PlanView plan = at.read();
        line = form.getExercise() == null ? null : plan.findNotTaken(form.getExercise());
        if (line == null) {
            throw new NotFound();
        }
    }

    public String takeUp() {
        plans.takeUp(at.patient(), at.episode(), form);
        return at.back();
    }

    /** Somebody else took it up already: there is nothing left to do. */
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

    public TakeUpForm getForm() {
        return form;
    }

    public PlanView.@Nullable NotTaken getLine() {
        return line;
    }
}
