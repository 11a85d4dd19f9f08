package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AddendumForm;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.CatalogueView.QuestionView;
import clinic.strideback.assessment.VoidForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.web.assessment.ShownSheet.Earlier;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Reads a signed assessment back, and withdraws one that was recorded in error. */
@Named("assessmentRead")
@ViewScoped
public class ReadBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssessmentService assessments;

    @Inject
    private ChartService charts;

    private final RecordAddress at = new RecordAddress();
    private final VoidForm form = new VoidForm();
    private final AddendumForm addition = new AddendumForm();
    private HashMap<String, String> words = new HashMap<>();
    private HashMap<String, Object> shown = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private AssessmentView view;

    @SuppressWarnings("NullAway.Init")
    private ChartHeader header;

    /** Opens it; a draft is typed at instead. */
    public @Nullable String open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        view = assessments.read(at.episode(), at.assessment());
        at.refuseOtherThan(view.patient());
        if (view.row().status() == AssessmentStatus.DRAFT) {
            return at.page("record");
        }
        header = charts.header(view.patient());
        form.setVersion(view.row().version());
        words = new HashMap<>(
                new SheetWords(faces.getViewRoot().getLocale()).of(view.sheet().findings()));
        shown = new HashMap<>(ShownSheet.of(view.sheet(), Earlier.of(view), faces));
        return null;
    }

    /** Withdraws it, with the reason. */
    public String withdraw() {
        assessments.voidSigned(at.episode(), at.assessment(), form);
        return at.page("read");
    }

    /** Adds what came to mind afterwards. */
    public String append() {
        assessments.append(at.episode(), at.assessment(), addition);
        return at.page("read");
    }

    public RecordAddress getAt() {
        return at;
    }

    public VoidForm getForm() {
        return form;
    }

    public AddendumForm getAddition() {
        return addition;
    }

    public AssessmentView getView() {
        return view;
    }

    public ChartHeader getHeader() {
        return header;
    }

    /** Each finding in words, by key. */
    public Map<String, String> getWords() {
        return words;
    }

    /** Whether any of these questions was answered on any side. */
    public boolean answered(List<QuestionView> questions) {
        return questions.stream()
                .anyMatch(question -> words.containsKey(question.left()) || words.containsKey(question.right()));
    }

    public Map<String, Object> getShown() {
        return shown;
    }

    public CatalogueView getCatalogue() {
        return CatalogueView.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
