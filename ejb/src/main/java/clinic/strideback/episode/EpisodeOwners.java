package clinic.strideback.episode;

import clinic.strideback.access.EpisodeSubject;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers access's question whose episode it is. */
@ApplicationScoped
class EpisodeOwners implements EpisodeSubject {

    @Inject
    EpisodeRepository episodes;

    @Override
    public Optional<PatientId> patientOf(EpisodeId episode) {
        return episodes.patientOf(episode);
    }
}
