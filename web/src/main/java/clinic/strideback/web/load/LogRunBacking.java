package clinic.strideback.web.load;

import clinic.strideback.load.LoadService;
import clinic.strideback.load.OwnRunsView;
import clinic.strideback.load.RunForm;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The runner tells of a walk or run. */
@Named
@ViewScoped
public class LogRunBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoadService load;

    @Inject
    private SignedInBacking me;

    private final RunForm form = new RunForm();
    private @Nullable OwnRunsView own;

    public void open() {
        own = load.own(me.getOwnFile());
        form.setRanOn(own.today());
        form.setUnit(own.unit());
    }

    /** Takes it down, and goes back to the day. */
    public String log() {
        load.log(me.getOwnFile(), form);
        Messages.addFlashGlobalInfo(
                Faces.evaluateExpressionGet("#{loadWords['logged']}").toString());
        return "/today.xhtml?faces-redirect=true";
    }

    public RunForm getForm() {
        return form;
    }

    public @Nullable OwnRunsView getOwn() {
        return own;
    }
}
