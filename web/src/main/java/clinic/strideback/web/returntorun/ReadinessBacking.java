package clinic.strideback.web.returntorun;

import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.returntorun.Act;
import clinic.strideback.returntorun.DecideForm;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.web.drawing.TrainingChart;
import clinic.strideback.web.error.ConflictBacking;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What the next stage asks for, and the decision about it. */
@Named
@ViewScoped
public class ReadinessBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnToRunService returns;

    @Inject
    private ChartService charts;

    @Inject
    private ConflictBacking conflict;

    private final EpisodeAddress address = new EpisodeAddress();
    private final DecideForm form = new DecideForm();
    private @Nullable ChartHeader header;
    private @Nullable ReadinessView view;
    private @Nullable TrainingChart chart;

    public void open() {
        header = charts.header(address.patient());
        view = returns.readiness(address.patient(), address.episode(), Faces.getLocale());
        chart = new TrainingChart(view.training(), Faces.getLocale());
        form.about(view);
    }

    /** Records the decision of the button that was pressed. */
    public String decide(Act act) {
        form.setAct(act);
        returns.decide(address.patient(), address.episode(), form);
        return takeTheirs("act");
    }

    /** Mine after all, on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        Act mine = form.getAct();
        return mine == null ? takeTheirs("act") : decide(mine);
    }

    /** Leaves the stage as somebody else decided. */
    public String takeTheirs(String field) {
        return address.to("/returntorun/readiness.xhtml");
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public DecideForm getForm() {
        return form;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public @Nullable ReadinessView getView() {
        return view;
    }

    public @Nullable TrainingChart getChart() {
        return chart;
    }
}
