package clinic.strideback.web.careplan;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Whose plan a page is about: the runner and the episode of its address. The services hold one against the other. */
public final class PlanAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable PatientId patient;
    private @Nullable EpisodeId episode;

    /**
     * The runner.
     *
     * @throws NotFound if the address names none
     */
    public PatientId getPatient() {
        if (patient == null) {
            throw new NotFound();
        }
        return patient;
    }

    /**
     * The episode.
     *
     * @throws NotFound if the address names none
     */
    public EpisodeId getEpisode() {
        if (episode == null) {
            throw new NotFound();
        }
        return episode;
    }

    public void setPatient(@Nullable PatientId patient) {
        this.patient = patient;
    }

    public void setEpisode(@Nullable EpisodeId episode) {
        this.episode = episode;
    }

    /** Where to go after acting. */
    String planPage() {
        return "/careplan/plan.xhtml?faces-redirect=true&patient=" + getPatient() + "&episode=" + getEpisode();
    }
}
