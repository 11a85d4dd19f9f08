package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.PrescriptionForm;
import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.protocol.ExerciseRow;
import clinic.strideback.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Prescribes by hand, on top of the plan or in place of one prescription. */
@Named
@ViewScoped
public class PrescribeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarePlanService plans;

    @Inject
    private ExerciseService library;

    @Inject
    private OpenPlan at;

    private final PrescriptionForm form = new PrescriptionForm();
    private List<ExerciseRow> exercises = List.of();
    private @Nullable PlanView plan;

    public void open() {
        plan = at.read();
        exercises = library.choices(at.patient(), Faces.getLocale());
        PlanView.Prescribed former = getFormer();
        if (former != null) {
            form.beginWith(former.exercise(), former.typed(), former.note());
        } else if (form.getReplaces() != null) {
            throw new NotFound();
        }
    }

    public String prescribe() {
        plans.prescribe(at.patient(), at.episode(), form);
        return at.back();
    }

    /** Somebody else ended the former one already: mine comes on top. */
    public String keepMine() {
        form.setReplaces(null);
        return prescribe();
    }

    /** Leaves the plan as somebody else changed it. */
    public String takeTheirs(String field) {
        return at.back();
    }

    /** The prescription that will be ended, for comparison; null when the new one comes on top. */
    public PlanView.@Nullable Prescribed getFormer() {
        return plan == null || form.getReplaces() == null ? null : plan.find(form.getReplaces());
    }

    public OpenPlan getAt() {
        return at;
    }

    public PrescriptionForm getForm() {
        return form;
    }

    public List<ExerciseRow> getExercises() {
        return exercises;
    }

    public @Nullable PlanView getPlan() {
        return plan;
    }
}
