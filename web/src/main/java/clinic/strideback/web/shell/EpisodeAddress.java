package clinic.strideback.web.shell;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
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

    /** Both as parameters of an address. */
    public String getQuery() {
        return "patient=" + getPatient() + "&episode=" + getEpisode();
    }

    /** Where to go after acting. */
    public String to(String page) {
        return page + "?faces-redirect=true&" + getQuery();
    }
}
