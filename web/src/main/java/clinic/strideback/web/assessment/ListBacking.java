package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentRow;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.OfferedTemplates;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.Invalid;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The assessments of an episode, and the button that begins the next. */
@Named("assessmentList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_FIRST = 30;

    @Inject
    private AssessmentService assessments;

    @Inject
    private ChartService charts;

    private final RecordAddress at = new RecordAddress();
    private final UUID token = UUID.randomUUID();
    private @Nullable ChartHeader header;
    private List<AssessmentRow> rows = List.of();

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private OfferedTemplates offered;

    private @Nullable String template;
    private @Nullable Integer most;
    private boolean earlier;

    public void open() {
        header = charts.header(at.patient());
        int shown = most == null ? AT_FIRST : most;
        rows = assessments.listOf(at.patient(), at.episode(), shown + 1);
        earlier = rows.size() > shown;
        rows = List.copyOf(earlier ? rows.subList(0, shown) : rows);
        offered = assessments.offered(at.episode());
        template = offered.suggested();
    }

    /** Begins an assessment, or goes on with the draft; a template that was retired meanwhile is offered no more. */
    public String begin() {
        try {
            at.setAssessment(assessments.begin(at.patient(), at.episode(), template, token));
            return at.page("record");
        } catch (Invalid gone) {
            offered = assessments.offered(at.episode());
            throw gone;
        }
    }

    public RecordAddress getAt() {
        return at;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public List<AssessmentRow> getRows() {
        return rows;
    }

    public @Nullable Integer getMost() {
        return most;
    }

    public void setMost(@Nullable Integer most) {
        this.most = most;
    }

    /** How many the page before these shows, too; zero when there are none before. */
    public int getMore() {
        return earlier ? rows.size() + AT_FIRST : 0;
    }

    /** The template that the next one begins with; the one that suits the episode, until another is chosen. */
    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String template) {
        this.template = template;
    }

    public List<SelectItem> getTemplates() {
        return TemplateChoices.of(offered, Faces.getLocale());
    }

    /** Whether the caller has a draft open in this episode. */
    public boolean isDraftOpen() {
        return rows.stream().anyMatch(row -> row.status() == AssessmentStatus.DRAFT);
    }
}
