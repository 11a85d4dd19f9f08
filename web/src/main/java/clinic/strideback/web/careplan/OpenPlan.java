package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a page beside the plan is about: the plan in force of the episode that its address names, and the way back to it. */
@Dependent
public class OpenPlan extends EpisodeAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarePlanService plans;

    @Inject
    private ChartService charts;

    private @Nullable ChartHeader header;

    PlanView read() {
        header = charts.header(patient());
        return plans.planOf(patient(), episode(), Faces.getLocale()).orElseThrow(NotFound::new);
    }

    /** Back to the plan. */
    String back() {
        return to("/careplan/plan.xhtml");
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }
}
