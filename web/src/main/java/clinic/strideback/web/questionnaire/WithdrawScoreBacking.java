package clinic.strideback.web.questionnaire;

import clinic.strideback.questionnaire.QuestionnaireService;
import clinic.strideback.questionnaire.VoidScoreForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.Ids;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** An answer that was recorded in error is withdrawn. */
@Named
@ViewScoped
public class WithdrawScoreBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private ChartService charts;

    private final EpisodeAddress address = new EpisodeAddress();
    private final VoidScoreForm form = new VoidScoreForm();
    private @Nullable String score;
    private @Nullable ChartHeader header;

    public void open() {
        header = charts.header(address.patient());
    }

    /** Withdraws it, and goes back to the others. */
    public String withdraw() {
        questionnaires.voidScore(address.patient(), address.episode(), Ids.parse(score), form);
        return address.to("/questionnaire/list.xhtml");
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public VoidScoreForm getForm() {
        return form;
    }

    public @Nullable String getScore() {
        return score;
    }

    public void setScore(@Nullable String score) {
        this.score = score;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }
}
