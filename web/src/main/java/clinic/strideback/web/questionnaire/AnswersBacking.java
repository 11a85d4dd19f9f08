package clinic.strideback.web.questionnaire;

import clinic.strideback.questionnaire.QuestionnaireService;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The therapist records what the runner answers, or the total from paper. */
@Named
@ViewScoped
public class AnswersBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private ChartService charts;

    private final EpisodeAddress address = new EpisodeAddress();
    private @Nullable String instrument;
    private @Nullable ChartHeader header;

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private FillState state;

    public void open() {
        String asked = Optional.ofNullable(instrument).orElseThrow(NotFound::new);
        header = charts.header(address.patient());
        state = new FillState(questionnaires.blank(address.patient(), address.episode(), asked, Faces.getLocale()));
    }

    /** Takes the answers down. */
    public void answer() {
        state.getForm().setTotal(null);
        state.send(() -> Faces.redirect(record()));
    }

    /** Takes the total down. */
    public String total() {
        record();
        return address.to("/questionnaire/list.xhtml");
    }

    private String record() {
        questionnaires.record(address.patient(), address.episode(), state.getForm(), Faces.getLocale());
        return "questionnaire/list.xhtml?" + address.getQuery();
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public @Nullable String getInstrument() {
        return instrument;
    }

    public void setInstrument(@Nullable String instrument) {
        this.instrument = instrument;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public FillState getState() {
        return state;
    }
}
