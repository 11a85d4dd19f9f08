package clinic.strideback.assessment;

import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** What other features ask about findings within their own use cases. */
@ApplicationScoped
public class LatestFindings {

    @Inject
    FindingRepository findings;

    /** The newest signed answer to each question on each side, over all assessments of the episode; in one statement. */
    public List<LatestFinding> of(EpisodeId episode) {
        return findings.latest(episode);
    }

    /** Every signed number that answers one of these questions in the episode, the oldest first; in one statement. */
    public List<LatestFinding> every(EpisodeId episode, Collection<String> codes) {
        return findings.every(episode, codes);
    }
}
