package clinic.strideback.web.protocol;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.CatalogueView.QuestionView;
import clinic.strideback.protocol.DraftExitForm;
import clinic.strideback.protocol.DraftView;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Which finding to look at for an exit of a phase of a draft. */
@Named
@ViewScoped
public class DraftExitBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolDraftService drafts;

    @Inject
    private ConflictBacking conflict;

    private final DraftAddress address = new DraftAddress();
    private DraftExitForm form = new DraftExitForm();
    private @Nullable String wanted;
    private @Nullable DraftView view;

    public void open() {
        view = drafts.read(address.draft(), Faces.getLocale());
        form = view.exit(address.phase(), address.place());
        wanted = form.getTest() == null ? null : named(form.getTest());
    }

    private static String named(String code) {
        return questions().find(code).map(QuestionView::named).orElse(code);
    }

    private static CatalogueView questions() {
        return CatalogueView.in(Faces.getLocale());
    }

    public String record() {
        form.setTest(wanted == null ? null : questions().codeOf(wanted));
        drafts.changeExit(address.draft(), address.phase(), address.place(), form);
        return address.toPhase(address.phase());
    }

    /** Mine after all, on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return record();
    }

    /** Takes the finding that they have named. */
    public void takeTheirs(String field) {
        conflict.take(
                field, drafts.read(address.draft(), Faces.getLocale()).exit(address.phase(), address.place()), form);
        wanted = form.getTest() == null ? null : named(form.getTest());
    }

    public List<QuestionView> getOffered() {
        return questions().choosable();
    }

    /** Code or words of a question, as typed or as the list of questions offers it. */
    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public DraftAddress getAddress() {
        return address;
    }

    public DraftExitForm getForm() {
        return form;
    }

    public @Nullable DraftView getView() {
        return view;
    }
}
