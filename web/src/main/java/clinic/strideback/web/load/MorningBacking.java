package clinic.strideback.web.load;

import clinic.strideback.load.LoadService;
import clinic.strideback.load.MorningForm;
import clinic.strideback.load.OwnRunsView;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** How the leg is this morning, asked on the runner's own page. */
@Named
@ViewScoped
public class MorningBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoadService load;

    @Inject
    private SignedInBacking me;

    private final MorningForm form = new MorningForm();
    private @Nullable OwnRunsView own;

    /** The runner's last days; asked once for the page. */
    public OwnRunsView getOwn() {
        if (own == null) {
            own = load.own(me.getOwnFile());
        }
        return own;
    }

    /** Takes the answer down. */
    public String answer() {
        load.answerMorning(me.getOwnFile(), form);
        return "/today.xhtml?faces-redirect=true";
    }

    public MorningForm getForm() {
        return form;
    }
}
