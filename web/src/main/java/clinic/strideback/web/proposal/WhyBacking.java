package clinic.strideback.web.proposal;

import clinic.strideback.proposal.DecisionForm;
import clinic.strideback.proposal.ProposalService;
import clinic.strideback.proposal.ProposalView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Shows why a protocol is proposed, and takes the decision. */
@Named
@ViewScoped
@SuppressWarnings(
        "NullAway.Init") // the address gives the parameters, and open() reads the rest, before anything is called
public class WhyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    @Inject
    private ChartService charts;

    @Inject
    private DecidedMeanwhile meanwhile;

    private PatientId patient;
    private EpisodeId episode;
    private @Nullable ChartHeader header;
    private ProposalView sheet;
    private DecisionForm form = new DecisionForm();

    public void open() {
        header = charts.header(patient);
        sheet = proposals.propose(patient, episode, Faces.getLocale());
        form = DecisionForm.about(sheet);
    }

    /** Records the decision, and shows the plan that it opened. */
    public String decide() {
        proposals.decide(patient, episode, form);
        return "/careplan/plan.xhtml?faces-redirect=true&patient=" + patient + "&episode=" + episode;
    }

    /** The plan in force stays, whatever the rules answer now. */
    public String keepPlan() {
        proposals.keepPlan(patient, episode, form);
        return "/careplan/plan.xhtml?faces-redirect=true&patient=" + patient + "&episode=" + episode;
    }

    /** What was decided already, once a decision was refused for it; else null. */
    public ProposalView.@Nullable Decided getDecided() {
        return meanwhile.read(patient, episode);
    }

    public PatientId getPatient() {
        return patient;
    }

    public void setPatient(PatientId patient) {
        this.patient = patient;
    }

    public EpisodeId getEpisode() {
        return episode;
    }

    public void setEpisode(EpisodeId episode) {
        this.episode = episode;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public ProposalView getSheet() {
        return sheet;
    }

    public DecisionForm getForm() {
        return form;
    }
}
