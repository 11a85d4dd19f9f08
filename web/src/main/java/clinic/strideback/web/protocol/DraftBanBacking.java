package clinic.strideback.web.protocol;

import clinic.strideback.exercise.ExerciseOptions;
import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.protocol.DraftBanForm;
import clinic.strideback.protocol.DraftView;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One thing that speaks against the protocol of a draft, or a new one. */
@Named
@ViewScoped
public class DraftBanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolDraftService drafts;

    @Inject
    private ExerciseService library;

    @Inject
    private ConflictBacking conflict;

    private final DraftAddress address = new DraftAddress();
    private DraftBanForm form = new DraftBanForm();
    private @Nullable ExerciseOptions options;
    private @Nullable DraftView view;

    public void open() {
        view = drafts.read(address.draft(), Faces.getLocale());
        options = library.options(Faces.getLocale());
        if (address.getPlace() != null) {
            form = view.ban(address.getPlace());
        }
    }

    public String record() {
        drafts.changeBan(address.draft(), address.getPlace(), form);
        return address.toDraft();
    }

    /** Mine after all, on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return record();
    }

    /** Takes one field of theirs into the form. */
    public void takeTheirs(String field) {
        conflict.take(field, drafts.read(address.draft(), Faces.getLocale()).ban(address.place()), form);
    }

    public DraftAddress getAddress() {
        return address;
    }

    public DraftBanForm getForm() {
        return form;
    }

    public @Nullable ExerciseOptions getOptions() {
        return options;
    }

    public @Nullable DraftView getView() {
        return view;
    }
}
