package clinic.strideback.web.questionnaire;

import clinic.strideback.questionnaire.CourseView;
import clinic.strideback.questionnaire.CourseView.InstrumentView;
import clinic.strideback.questionnaire.QuestionnaireService;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.web.drawing.CourseChart;
import clinic.strideback.web.print.Paper;
import clinic.strideback.web.print.PdfWriter;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the questionnaires of an episode came to, on the screen and on paper. */
@Named
@RequestScoped
public class CourseBacking {

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private ChartService charts;

    private final EpisodeAddress address = new EpisodeAddress();
    private @Nullable ChartHeader header;

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private CourseView view;

    public void open() {
        header = charts.header(address.patient());
        view = questionnaires.courseOf(address.patient(), address.episode(), Faces.getLocale());
    }

    /** Sends a file instead of a page. */
    public void print() throws IOException {
        Locale locale = Faces.getLocale();
        ChartHeader runner = charts.header(address.patient());
        byte[] pdf = PdfWriter.write(
                new CoursePage(locale)
                        .of(runner, questionnaires.courseOf(address.patient(), address.episode(), locale))
                        .document(),
                Paper.of(Faces.getExternalContext().getRequestLocale()));
        Faces.sendFile(pdf, runner.number() + ".pdf", false);
    }

    /** The line of one instrument. */
    public CourseChart chart(InstrumentView instrument) {
        return new CourseChart(instrument);
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public CourseView getView() {
        return view;
    }
}
