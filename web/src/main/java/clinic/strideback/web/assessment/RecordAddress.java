package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;

/** Which assessment of which episode of whom: what the address of its pages carries. */
public class RecordAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // parameters of the address, set before anything is called
    private PatientId patient;

    @SuppressWarnings("NullAway.Init")
    private EpisodeId episode;

    @SuppressWarnings("NullAway.Init")
    private AssessmentId assessment;

    /** The address of the same assessment on another page, as a redirect. */
    String page(String name) {
        return "/assessment/" + name + ".xhtml?faces-redirect=true&patient=" + patient + "&episode=" + episode
                + (name.equals("list") ? "" : "&assessment=" + assessment);
    }

    /** An address whose parts do not belong together leads nowhere. */
    void refuseOtherThan(PatientId whose) {
        if (!whose.equals(patient)) {
            throw new NotFound();
        }
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

    public AssessmentId getAssessment() {
        return assessment;
    }

    public void setAssessment(AssessmentId assessment) {
        this.assessment = assessment;
    }
}
