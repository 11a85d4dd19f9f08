package clinic.strideback.web.load;

import clinic.strideback.load.LoadService;
import clinic.strideback.load.OwnRunsView;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The runner's own runs of the last days. */
@Named
@ViewScoped
public class OwnRunsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoadService load;

    @Inject
    private SignedInBacking me;

    private @Nullable OwnRunsView own;

    public void open() {
        own = load.own(me.getOwnFile());
    }

    /** Takes a run back, and shows those that are left. */
    public String takeBack(UUID run) {
        load.takeBack(me.getOwnFile(), run);
        Messages.addFlashGlobalInfo(
                Faces.evaluateExpressionGet("#{loadWords['own.takenBack']}").toString());
        return "/runs.xhtml?faces-redirect=true";
    }

    public @Nullable OwnRunsView getOwn() {
        return own;
    }
}
