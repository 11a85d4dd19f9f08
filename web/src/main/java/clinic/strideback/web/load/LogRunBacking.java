package clinic.strideback.web.load;

import clinic.strideback.load.LoadService;
import clinic.strideback.load.OwnRunsView;
import clinic.strideback.load.RunForm;
import clinic.strideback.shared.Ids;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The runner tells of a walk or run, or corrects what was told. */
@Named
@ViewScoped
public class LogRunBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RUNS = "/runs.xhtml?faces-redirect=true";

    @Inject
    private LoadService load;

    @Inject
    private SignedInBacking me;

    private RunForm form = new RunForm();
    private @Nullable LocalDate today;
    private @Nullable String run;

    /** Begins with today, or with what was told; leads back to the list where it is no longer the runner's to correct. */
    public @Nullable String open() {
        OwnRunsView own = load.own(me.getOwnFile());
        today = own.today();
        if (run != null && !own.mayChange().contains(Ids.parse(run))) {
            return RUNS;
        }
        if (run != null) {
            form = load.correction(me.getOwnFile(), Ids.parse(run));
        } else {
            form.setRanOn(today);
            form.setUnit(own.unit());
        }
        return null;
    }

    /** Takes it down, and goes back to the day, or to the list where it was corrected. */
    public String log() {
        load.log(me.getOwnFile(), form);
        String said = run == null ? "logged" : "corrected";
        Messages.addFlashGlobalInfo(
                Faces.evaluateExpressionGet("#{loadWords['" + said + "']}").toString());
        return run == null ? "/today.xhtml?faces-redirect=true" : RUNS;
    }

    public RunForm getForm() {
        return form;
    }

    public @Nullable LocalDate getToday() {
        return today;
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run;
    }
}
