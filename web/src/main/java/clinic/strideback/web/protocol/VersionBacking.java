package clinic.strideback.web.protocol;

import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.protocol.ProtocolService;
import clinic.strideback.protocol.VersionView;
import clinic.strideback.shared.ClinicId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A version of a protocol as a therapist reads it; from it begins the clinic's next one. */
@Named
@ViewScoped
public class VersionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolService protocols;

    @Inject
    private ProtocolDraftService drafts;

    private final VersionAddress address = new VersionAddress();
    private final UUID token = UUID.randomUUID();
    private @Nullable VersionView view;
    private @Nullable ClinicId clinic;

    public void open() {
        view = protocols.get(address.code(), address.version(), Faces.getLocale());
    }

    /** Begins the clinic's next version with what stands here. */
    public String begin() {
        return "/protocol/draft.xhtml?faces-redirect=true&draft="
                + drafts.begin(clinic, address.code(), address.version(), token);
    }

    public String retire() {
        protocols.retire(address.code(), address.version());
        return "/protocol/library.xhtml?faces-redirect=true";
    }

    public VersionAddress getAddress() {
        return address;
    }

    public @Nullable VersionView getView() {
        return view;
    }

    /** Which of the therapist's clinics; asked only where there are several. */
    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }
}
