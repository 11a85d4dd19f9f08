package clinic.strideback.episode;

import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
}
