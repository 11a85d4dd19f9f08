package clinic.strideback.web.protocol;

import clinic.strideback.protocol.DraftProtocolForm;
import clinic.strideback.protocol.DraftView;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What a draft says of the protocol as a whole. */
@Named
@ViewScoped
public class DraftHeadBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolDraftService drafts;

    @Inject
    private ConflictBacking conflict;

    private final DraftAddress address = new DraftAddress();
    private DraftProtocolForm form = new DraftProtocolForm();
    private @Nullable DraftView view;

    public void open() {
        view = drafts.read(address.draft(), Faces.getLocale());
        form = view.form();
    }

    public String record() {
        drafts.changeProtocol(address.draft(), form);
        return address.toDraft();
    }

    /** Mine after all, on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return record();
    }

    /** Takes one field of theirs into the form. */
    public void takeTheirs(String field) {
        conflict.take(field, drafts.read(address.draft(), Faces.getLocale()).form(), form);
    }

    public DraftAddress getAddress() {
        return address;
    }

    public DraftProtocolForm getForm() {
        return form;
    }

    public @Nullable DraftView getView() {
        return view;
    }
}
