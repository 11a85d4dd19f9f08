package clinic.strideback.web.returntorun;

import clinic.strideback.returntorun.OwnReturnView;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The return to running as the runner's phone shows it; asked once for the page. */
@Named
@RequestScoped
public class OwnReturnBacking {

    @Inject
    private ReturnToRunService returns;

    @Inject
    private SignedInBacking me;

    private @Nullable OwnReturnView own;
    private boolean asked;

    /** Null before the first decision. */
    public @Nullable OwnReturnView getView() {
        if (!asked) {
            own = returns.own(me.getOwnFile(), Faces.getLocale()).orElse(null);
            asked = true;
        }
        return own;
    }
}
