package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PhaseForm;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.RestoreForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.web.error.ConflictBacking;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The plan of an episode. */
@Named
@ViewScoped
public class PlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarePlanService plans;

    @Inject
    private ChartService charts;

    @Inject
    private ConflictBacking conflict;

    private final EpisodeAddress address = new EpisodeAddress();
    private final PhaseForm form = new PhaseForm();
    private final RestoreForm doses = new RestoreForm();
    private @Nullable ChartHeader header;
    private @Nullable PlanView plan;

    public void open() {
        header = charts.header(address.patient());
        plan = plans.planOf(address.patient(), address.episode(), Faces.getLocale())
                .orElse(null);
        if (plan != null) {
            form.setVersion(plan.version());
        }
    }

    /** Enters the phase that was chosen. */
    public String move() {
        plans.moveToPhase(address.patient(), address.episode(), form);
        return address.to("/careplan/plan.xhtml");
    }

    /** Gives the dose again that the plan asks for. */
    public String restore(UUID prescription) {
        doses.setPrescription(prescription);
        plans.restoreDose(address.patient(), address.episode(), doses);
        return address.to("/careplan/plan.xhtml");
    }

    /** Mine after all, on top of what stands now; a dose that somebody else has changed is shown anew. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return doses.getPrescription() == null ? move() : address.to("/careplan/plan.xhtml");
    }

    /** Leaves the plan as somebody else moved it. */
    public String takeTheirs(String field) {
        return address.to("/careplan/plan.xhtml");
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public PhaseForm getForm() {
        return form;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public @Nullable PlanView getPlan() {
        return plan;
    }
}
