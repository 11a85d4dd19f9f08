package clinic.strideback.web.load;

import clinic.strideback.load.LoadService;
import clinic.strideback.load.RunForm;
import clinic.strideback.load.VoidRunForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.Ids;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The therapist logs a run for the runner, corrects one, or withdraws it. */
@Named
@ViewScoped
public class RunBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoadService load;

    @Inject
    private ChartService charts;

    private final EpisodeAddress address = new EpisodeAddress();
    private final VoidRunForm voiding = new VoidRunForm();
    private RunForm form = new RunForm();
    private @Nullable String run;
    private @Nullable ChartHeader header;

    public void open() {
        header = charts.header(address.patient());
        if (run != null) {
            form = load.correction(address.patient(), Ids.parse(run));
        } else {
            form.setRanOn(header.runner().today());
        }
    }

    /** Takes the run down, or its correction. */
    public String log() {
        load.log(address.patient(), form);
        return address.to("/load/runs.xhtml");
    }

    /** Withdraws it. */
    public String withdraw() {
        load.voidRun(address.patient(), Ids.parse(run), voiding);
        return address.to("/load/runs.xhtml");
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public RunForm getForm() {
        return form;
    }

    public VoidRunForm getVoiding() {
        return voiding;
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }
}
