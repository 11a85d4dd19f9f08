package clinic.strideback.web.protocol;

import clinic.strideback.protocol.DifferenceView;
import clinic.strideback.protocol.ProtocolService;
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
    private ProtocolService protocols;

    private final VersionAddress address = new VersionAddress();
    private @Nullable DifferenceView view;

    public void open() {
        view = protocols.difference(address.code(), address.version(), address.to(), Faces.getLocale());
    }

    public VersionAddress getAddress() {
        return address;
    }

    public @Nullable DifferenceView getView() {
        return view;
    }
}
