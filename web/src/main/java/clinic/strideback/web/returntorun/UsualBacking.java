package clinic.strideback.web.returntorun;

import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.returntorun.UsualDistanceForm;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** How far the runner used to run in a week. */
@Named
@ViewScoped
public class UsualBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnToRunService returns;

    @Inject
    private ChartService charts;

    private final EpisodeAddress address = new EpisodeAddress();
    private final UsualDistanceForm form = new UsualDistanceForm();
    private @Nullable ChartHeader header;

    public void open() {
        header = charts.header(address.patient());
    }

    /** Records it, and goes back to the gate. */
    public String tellUsual() {
        returns.tellUsual(address.patient(), address.episode(), form);
        return address.to("/returntorun/readiness.xhtml");
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public UsualDistanceForm getForm() {
        return form;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }
}
