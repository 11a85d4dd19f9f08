package clinic.strideback.web.protocol;

import clinic.strideback.careplan.VersionMoveService;
import clinic.strideback.careplan.VersionsCompared;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What is otherwise in one version than in another one. */
@Named("versionDifference")
@RequestScoped
public class DifferenceBacking {

    @Inject
    private VersionMoveService versions;

    private final VersionAddress address = new VersionAddress();
    private @Nullable VersionsCompared view;

    public void open() {
        view = versions.compare(address.code(), address.version(), address.to(), Faces.getLocale());
    }

    public VersionAddress getAddress() {
        return address;
    }

    public @Nullable VersionsCompared getView() {
        return view;
    }
}
