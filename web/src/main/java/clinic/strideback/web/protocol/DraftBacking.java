package clinic.strideback.web.protocol;

import clinic.strideback.protocol.AcknowledgeForm;
import clinic.strideback.protocol.DraftStep;
import clinic.strideback.protocol.DraftView;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.protocol.PublishForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A draft as a whole: its phases in their order, what the linter finds, and publishing. */
@Named
@ViewScoped
public class DraftBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolDraftService drafts;

    private final DraftAddress address = new DraftAddress();
    private final PublishForm form = new PublishForm();
    private final AcknowledgeForm acknowledging = new AcknowledgeForm();
    private @Nullable DraftView view;

    public void open() {
        view = drafts.read(address.draft(), Faces.getLocale());
        form.setVersion(view.version());
    }

    /** A phase by as many places up (less than 0) or down. */
    public String move(String phase, int by) {
        drafts.rearrange(address.draft(), new DraftStep(DraftStep.Kind.MOVE_PHASE, phase, 0, by, form.getVersion()));
        return address.toDraft();
    }

    /** A phase that was dragged. */
    public String drop() {
        Dragged dragged = Dragged.read();
        return move(dragged.what(), dragged.to() - dragged.from());
    }

    public String remove(String phase) {
        drafts.rearrange(address.draft(), new DraftStep(DraftStep.Kind.REMOVE_PHASE, phase, 0, 0, form.getVersion()));
        return address.toDraft();
    }

    /** Something that speaks against the protocol. */
    public String removeBan(int number) {
        drafts.rearrange(address.draft(), new DraftStep(DraftStep.Kind.REMOVE_BAN, "", number, 0, form.getVersion()));
        return address.toDraft();
    }

    public String acknowledge() {
        drafts.acknowledge(address.draft(), acknowledging);
        return address.toDraft();
    }

    public String publish() {
        String code = view == null ? "" : view.row().code();
        int version = drafts.publish(address.draft(), form);
        return "/protocol/version.xhtml?faces-redirect=true&code=" + code + "&version=" + version;
    }

    public String discard() {
        drafts.discard(address.draft(), form.getVersion());
        return "/protocol/library.xhtml?faces-redirect=true";
    }

    public DraftAddress getAddress() {
        return address;
    }

    public PublishForm getForm() {
        return form;
    }

    public AcknowledgeForm getAcknowledging() {
        return acknowledging;
    }

    public @Nullable DraftView getView() {
        return view;
    }
}
