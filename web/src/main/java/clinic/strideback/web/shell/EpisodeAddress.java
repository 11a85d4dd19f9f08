package clinic.strideback.web.shell;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page is about: the runner and the episode that its address names. The services hold one against the other. */
public final class EpisodeAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable PatientId patient;
    private @Nullable EpisodeId episode;

    /**
     * The runner.
     *
     * @throws NotFound if the address names none
     */
    public PatientId patient() {
        return Optional.ofNullable(patient).orElseThrow(NotFound::new);
    }

    /**
     * The episode.
     *
     * @throws NotFound if the address names none
     */
    public EpisodeId episode() {
        return Optional.ofNullable(episode).orElseThrow(NotFound::new);
    }

    /** As the address gives it; Faces asks before there is one. */
    public @Nullable PatientId getPatient() {
        return patient;
    }

    public @Nullable EpisodeId getEpisode() {
        return episode;
    }

    public void setPatient(@Nullable PatientId patient) {
        this.patient = patient;
    }

    public void setEpisode(@Nullable EpisodeId episode) {
        this.episode = episode;
    }

    /** Both as parameters of an address. */
    public String getQuery() {
        return "patient=" + patient() + "&episode=" + episode();
    }

    /** Where to go after acting. */
    public String to(String page) {
        return page + "?faces-redirect=true&" + getQuery();
    }
}
