package clinic.strideback.web.returntorun;

import clinic.strideback.careplan.SeenForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.returntorun.CriterionRow;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.error.ConflictBacking;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The therapist's word about a criterion that nothing measures. */
@Named
@ViewScoped
public class ConfirmBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnToRunService returns;

    @Inject
    private ChartService charts;

    @Inject
    private ConflictBacking conflict;

    private final EpisodeAddress address = new EpisodeAddress();
    private final SeenForm form = new SeenForm();
    private @Nullable ChartHeader header;
    private @Nullable CriterionRow criterion;

    public void open() {
        header = charts.header(address.patient());
        ReadinessView view = returns.readiness(address.patient(), address.episode(), Faces.getLocale());
        form.setSeenOn(view.today());
        criterion = view.gate().stream()
                .filter(row -> row.id().equals(form.getCriterion()))
                .findFirst()
                .orElseThrow(NotFound::new);
        form.setVersion(criterion.version());
    }

    /** Records it, and goes back to the gate. */
    public String confirm() {
        returns.confirm(address.patient(), address.episode(), form);
        return takeTheirs("met");
    }

    /** Mine after all, in the place of what was said meanwhile. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return confirm();
    }

    /** Leaves what was said as somebody else left it. */
    public String takeTheirs(String field) {
        return address.to("/returntorun/readiness.xhtml");
    }

    public @Nullable CriterionRow getCriterion() {
        return criterion;
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public SeenForm getForm() {
        return form;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }
}
