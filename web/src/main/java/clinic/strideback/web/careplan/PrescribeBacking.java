package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.PrescriptionForm;
import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.protocol.ExerciseRow;
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

    @Inject
    private EndedMeanwhile meanwhile;

    private final PrescriptionForm form = new PrescriptionForm();
    private List<ExerciseRow> exercises = List.of();
    private @Nullable PlanView plan;

    public void open() {
        plan = at.read();
        exercises = library.choices(at.patient(), Faces.getLocale());
        if (form.getReplaces() != null) {
            meanwhile.open(plan, form.getReplaces());
        }
        PlanView.Prescribed former = getFormer();
        if (former != null) {
            form.beginWith(former.exercise(), former.typed(), former.note());
        }
    }

    public String prescribe() {
        plans.prescribe(at.patient(), at.episode(), form);
        return at.back();
    }

    /** Somebody else ended the former one already: mine comes on top. */
    public String onTop() {
        form.setReplaces(null);
        return prescribe();
    }

    /** When and why somebody else ended the former one; null while it goes on. */
    public PlanView.@Nullable Ended getEnded() {
        return meanwhile.read(at, form.getReplaces());
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
