package clinic.strideback.web.today;

import clinic.strideback.clinic.ClinicService;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where the signed-in runner is looked after, and whom to call: read once a request, where a page shows it. */
@Named("ownClinic")
@RequestScoped
public class OwnClinicBacking {

    @Inject
    private ClinicService clinics;

    @Inject
    private SignedInBacking me;

    private @Nullable ClinicView view;

    public ClinicView getView() {
        ClinicView known = view == null ? clinics.of(me.getOwnFile()) : view;
        view = known;
        return known;
    }
}
