package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.KeptView;
import clinic.strideback.report.ChartService;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Takes an assessment: keeps what is typed while it is typed, and signs it. */
@Named
@ViewScoped
public class RecordBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssessmentService assessments;

    @Inject
    private ChartService charts;

    private final RecordAddress at = new RecordAddress();
    private final AssessmentForm form = new AssessmentForm();

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private RecordState state;

    /** Opens the draft; what is signed already is read instead. */
    public @Nullable String open() {
        AssessmentView view = assessments.read(at.episode(), at.assessment());
        at.refuseOtherThan(view.patient());
        if (view.row().status() != AssessmentStatus.DRAFT) {
            return at.page("read");
        }
        form.setVersion(view.row().version());
        form.setHappenedAt(view.row().happenedAt());
        form.getEntries().putAll(view.entries());
        state = new RecordState(view, charts.aside(at.patient(), at.episode(), Faces.getLocale()));
        return null;
    }

    /** Keeps what is typed: asked by the browser after each pause, and by the button. */
    public @Nullable String keep() {
        return onWhatWasSent(this::keepForm);
    }

    public @Nullable String sign() {
        return onWhatWasSent(() -> {
            assessments.sign(at.episode(), at.assessment(), form);
            return at.page("read");
        });
    }

    /** Puts one more question on the sheet. */
    public @Nullable String ask() {
        return onWhatWasSent(() -> {
            String code = getCatalogue().codeOf(Faces.getRequestParameter("ask"));
            assessments.ask(at.episode(), at.assessment(), form, code);
            return at.page("record");
        });
    }

    /** Gives the draft up. */
    public String discard() {
        assessments.discard(at.episode(), at.assessment());
        return at.page("list");
    }

    /** What is left of mine is kept on top of what stands now. */
    public @Nullable String keepMine() {
        form.setVersion(state.standingVersion());
        return keep();
    }

    /** Takes one entry of theirs. */
    public void takeTheirs(String key) {
        SheetEntries.take(FacesContext.getCurrentInstance(), form);
        if (key.equals(DraftFaults.HAPPENED)) {
            form.setHappenedAt(LocalDateTime.parse(state.theirs(key)));
        } else {
            form.getEntries().put(key, state.theirs(key));
        }
    }

    @Nullable
    String onWhatWasSent(Supplier<@Nullable String> act) {
        SheetEntries.take(FacesContext.getCurrentInstance(), form);
        return state.guarded(at, form, () -> assessments.read(at.episode(), at.assessment()), act);
    }

    private @Nullable String keepForm() {
        KeptView view = assessments.keep(at.episode(), at.assessment(), form);
        form.setVersion(view.version());
        return state.kept(view, null);
    }

    public RecordAddress getAt() {
        return at;
    }

    public AssessmentForm getForm() {
        return form;
    }

    public RecordState getState() {
        return state;
    }

    public CatalogueView getCatalogue() {
        return CatalogueView.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
