package clinic.strideback.web.patient;

import clinic.strideback.patient.FileService;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.PatientId;
import clinic.strideback.web.print.Paper;
import clinic.strideback.web.print.PdfWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Answers with a runner's data sheet for paper. */
@Named
@RequestScoped
public class SheetBacking {

    @Inject
    private FileService files;

    @Inject
    private ChartService charts;

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    /** Sends the file instead of a page. */
    public void open() throws IOException {
        Locale locale = Faces.getLocale();
        ChartHeader header = charts.header(patient);
        byte[] pdf = PdfWriter.write(
                new SheetPage(locale).of(header, files.sheet(patient, locale)).document(),
                Paper.of(Faces.getExternalContext().getRequestLocale()));
        Faces.sendFile(pdf, header.number() + ".pdf", false);
    }

    public PatientId getPatient() {
        return patient;
    }

    public void setPatient(PatientId patient) {
        this.patient = patient;
    }
}
