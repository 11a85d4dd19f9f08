package clinic.strideback.returntorun;

import clinic.strideback.questionnaire.StagesReached;
import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.NavigableMap;

/** Which stages an episode has been in, for what is asked when one is reached. */
@ApplicationScoped
class StageHistory implements StagesReached {

    @Inject
    ReadinessRepository decisions;

    @Override
    public NavigableMap<Integer, LocalDate> of(EpisodeId episode) {
        return decisions.stagesReached(episode);
    }
}
