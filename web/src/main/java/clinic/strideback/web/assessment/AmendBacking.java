package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AmendForm;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Begins a draft that will stand in the place of a signed assessment. */
@Named("assessmentAmend")
@ViewScoped
public class AmendBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssessmentService assessments;

    @Inject
    private ChartService charts;

    private final RecordAddress at = new RecordAddress();
    private final AmendForm form = new AmendForm();
    private @Nullable ChartHeader header;

    /** Only what is signed can be amended; anything else shows how it stands. */
    public @Nullable String open() {
        AssessmentView view = assessments.read(at.episode(), at.assessment());
        at.refuseOtherThan(view.patient());
        header = charts.header(view.patient());
        return view.row().status() == AssessmentStatus.SIGNED ? null : at.page("read");
    }

    /** Begins it; where somebody was faster, the page shows what stands now. */
    public String amend() {
        try {
            at.setAssessment(assessments.amend(at.episode(), at.assessment(), form));
            return at.page("record");
        } catch (StaleVersion stale) {
            return at.page("read");
        }
    }

    public RecordAddress getAt() {
        return at;
    }

    public AmendForm getForm() {
        return form;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }
}
