package clinic.strideback.web.careplan;

import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.EndForm;
import clinic.strideback.careplan.PlanView;
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

/** Ends a prescription. */
@Named
@ViewScoped
public class EndBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CarePlanService plans;

    @Inject
    private ChartService charts;

    private final EpisodeAddress address = new EpisodeAddress();
    private final EndForm form = new EndForm();
    private @Nullable ChartHeader header;
    private PlanView.@Nullable Prescribed prescribed;

    public void open() {
        header = charts.header(address.patient());
        PlanView plan = plans.planOf(address.patient(), address.episode(), Faces.getLocale())
                .orElseThrow(NotFound::new);
        prescribed = form.getPrescription() == null ? null : plan.find(form.getPrescription());
        if (prescribed == null) {
            throw new NotFound();
        }
    }

    public String end() {
        plans.endPrescription(address.patient(), address.episode(), form);
        return address.to("/careplan/plan.xhtml");
    }

    /** Somebody else ended it already: there is nothing left to end. */
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

    public EndForm getForm() {
        return form;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public PlanView.@Nullable Prescribed getPrescribed() {
        return prescribed;
    }
}
