package clinic.strideback.web.referral;

import clinic.strideback.referral.LetterService;
import clinic.strideback.referral.LetterView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.web.print.Paper;
import clinic.strideback.web.print.PdfWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Answers with a letter for paper. */
@Named("referralPaper")
@RequestScoped
public class PaperBacking {

    @Inject
    private LetterService letters;

    @Inject
    private ChartService charts;

    private final ReferralAddress at = new ReferralAddress();

    /** Sends the file instead of a page. */
    public void open() throws IOException {
        LetterView view = letters.read(at.episode(), at.letter());
        at.refuseOtherThan(view.patient());
        ChartHeader header = charts.header(at.patient());
        byte[] pdf = PdfWriter.write(
                new LetterPage(Faces.getLocale()).of(header, view).document(),
                Paper.of(Faces.getExternalContext().getRequestLocale()));
        Faces.sendFile(pdf, header.number() + "-" + view.day() + "-" + view.flag() + ".pdf", false);
    }

    public ReferralAddress getAt() {
        return at;
    }
}
