package clinic.strideback.web.returntorun;

import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.returntorun.WithdrawForm;
import clinic.strideback.web.error.ConflictBacking;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The newest decision, made in error, is taken back. */
@Named
@ViewScoped
public class WithdrawBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnToRunService returns;

    @Inject
    private ChartService charts;

    @Inject
    private ConflictBacking conflict;

    private final EpisodeAddress address = new EpisodeAddress();
    private final WithdrawForm form = new WithdrawForm();
    private @Nullable ChartHeader header;

    public void open() {
        header = charts.header(address.patient());
        form.setVersion(returns.readiness(address.patient(), address.episode(), Faces.getLocale())
                .version());
    }

    /** Records it, and goes back to the gate. */
    public String withdraw() {
        returns.withdraw(address.patient(), address.episode(), form);
        return address.to("/returntorun/readiness.xhtml");
    }

    /** Takes back what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return withdraw();
    }

    /** Leaves the decision as it stands. */
    public String takeTheirs(String field) {
        return address.to("/returntorun/readiness.xhtml");
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public WithdrawForm getForm() {
        return form;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }
}
