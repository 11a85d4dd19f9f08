package clinic.strideback.web.careplan;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose plan a page is about: the runner and the episode of its address. The services hold one against the other. */
public final class PlanAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable PatientId patient;
    private @Nullable EpisodeId episode;

    public @Nullable PatientId getPatient() {
        return patient;
    }

    public @Nullable EpisodeId getEpisode() {
        return episode;
    }

    /** The runner; an address that names none is no address. */
    PatientId patient() {
        return Optional.ofNullable(patient).orElseThrow(NotFound::new);
    }

    /** The episode; an address that names none is no address. */
    EpisodeId episode() {
        return Optional.ofNullable(episode).orElseThrow(NotFound::new);
    }

    public void setPatient(@Nullable PatientId patient) {
        this.patient = patient;
    }

    public void setEpisode(@Nullable EpisodeId episode) {
        this.episode = episode;
    }

    /** Where to go after acting. */
    String planPage() {
        return "/careplan/plan.xhtml?faces-redirect=true&patient=" + patient() + "&episode=" + episode();
    }
}
