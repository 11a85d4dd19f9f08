package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.TakeUpForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Takes up an exercise that belongs to the plan although something speaks against it. */
@Named
@ViewScoped
public class TakeUpBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarePlanService plans;

    @Inject
    private ChartService charts;

    private final EpisodeAddress address = new EpisodeAddress();
    private final TakeUpForm form = new TakeUpForm();
    private @Nullable ChartHeader header;
    private PlanView.@Nullable NotTaken line;

    public void open() {
        header = charts.header(address.patient());
        PlanView plan = plans.planOf(address.patient(), address.episode(), Faces.getLocale())
                .orElseThrow(NotFound::new);
        line = form.getExercise() == null ? null : plan.findNotTaken(form.getExercise());
        if (line == null) {
            throw new NotFound();
        }
    }

    public String takeUp() {
        plans.takeUp(address.patient(), address.episode(), form);
        return address.to("/careplan/plan.xhtml");
    }

    /** Somebody else took it up already: there is nothing left to do. */
    public String keepMine() {
        return address.to("/careplan/plan.xhtml");
    }

    /** Leaves the plan as somebody else changed it. */
    public String takeTheirs(String field) {
        return address.to("/careplan/plan.xhtml");
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public TakeUpForm getForm() {
        return form;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public PlanView.@Nullable NotTaken getLine() {
        return line;
    }
}
