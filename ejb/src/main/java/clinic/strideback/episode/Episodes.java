package clinic.strideback.episode;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What other features ask about an episode within their own use cases. */
@ApplicationScoped
public class Episodes {

    @Inject
    EpisodeRepository episodes;

    /**
     * The episode.
     *
     * @throws clinic.strideback.shared.NotFound if there is none
     */
    public EpisodeView get(EpisodeId id) {
        return episodes.get(id).view();
    }

    /** The runner's newest episode; empty before the first. */
    public Optional<EpisodeView> newestOf(PatientId patient) {
        return episodes.newestOf(patient).map(EpisodeOfCare::view);
    }
}
