package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.print.Paper;
import clinic.strideback.web.print.PdfWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Answers with a signed assessment for paper. */
@Named
@RequestScoped
public class NoteBacking {

    @Inject
    private AssessmentService assessments;

    @Inject
    private ChartService charts;

    private final RecordAddress at = new RecordAddress();

    /**
     * Sends the file instead of a page.
     *
     * @throws NotFound for a draft, which is nobody's paper
     */
    public void open() throws IOException {
        Locale locale = Faces.getLocale();
        AssessmentView view = assessments.read(at.episode(), at.assessment());
        at.refuseOtherThan(view.patient());
        if (view.row().status() == AssessmentStatus.DRAFT) {
            throw new NotFound();
        }
        ChartHeader header = charts.header(view.patient());
        byte[] pdf = PdfWriter.write(
                new NotePage(locale).of(header, view).document(),
                Paper.of(Faces.getExternalContext().getRequestLocale()));
        Faces.sendFile(pdf, header.number() + "-" + view.row().happenedAt().toLocalDate() + ".pdf", false);
    }

    public RecordAddress getAt() {
        return at;
    }
}
