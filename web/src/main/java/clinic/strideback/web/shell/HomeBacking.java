package clinic.strideback.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where each role is at home. */
@Named
@RequestScoped
public class HomeBacking {

    @Inject
    private SignedInBacking me;

    /** The page to go to; null stays, for somebody without a role. */
    public @Nullable String go() {
        return switch (me.getRole()) {
            case "therapist" -> "/worklist.xhtml?faces-redirect=true";
            case "patient" -> "/today.xhtml?faces-redirect=true";
            case "administrator" -> "/admin/people.xhtml?faces-redirect=true";
            default -> null;
        };
    }
}
