package clinic.strideback.web.protocol;

import clinic.strideback.protocol.DraftPhaseForm;
import clinic.strideback.protocol.DraftStep;
import clinic.strideback.protocol.DraftView;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One phase of a draft, or a new one: what is written about it, and its exercises in their order. */
@Named
@ViewScoped
public class DraftPhaseBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolDraftService drafts;

    @Inject
    private ConflictBacking conflict;

    private final DraftAddress address = new DraftAddress();
    private DraftPhaseForm form = new DraftPhaseForm();
    private @Nullable DraftView view;

    public void open() {
        view = drafts.read(address.draft(), Faces.getLocale());
        if (address.getPhase() != null) {
            form = view.phaseForm(address.phase());
        }
    }

    public String record() {
        drafts.changePhase(address.draft(), address.getPhase(), form);
        return address.toPhase(String.valueOf(form.getCode()));
    }

    /** An exercise to another place. */
    public String move(int place, int to) {
        return step(DraftStep.Kind.MOVE_LINE, place, to);
    }

    /** An exercise that was dragged. */
    public String drop() {
        Dragged dragged = Dragged.read();
        return move(dragged.from(), dragged.to());
    }

    public String remove(int place) {
        return step(DraftStep.Kind.REMOVE_LINE, place, 0);
    }

    private String step(DraftStep.Kind kind, int place, int to) {
        long version = Objects.requireNonNull(view).version();
        drafts.rearrange(address.draft(), new DraftStep(kind, address.phase(), place, to, version));
        return address.toPhase(address.phase());
    }

    /** Mine after all, on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return record();
    }

    /** Takes one field of theirs into the form. */
    public void takeTheirs(String field) {
        conflict.take(field, drafts.read(address.draft(), Faces.getLocale()).phaseForm(address.phase()), form);
    }

    public DraftAddress getAddress() {
        return address;
    }

    public DraftPhaseForm getForm() {
        return form;
    }

    public @Nullable DraftView getView() {
        return view;
    }
}
