package clinic.strideback.episode;

import clinic.strideback.access.EpisodeSubject;
import clinic.strideback.patient.FilesJoined;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.ShortMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Answers access's question whose episode it is. Only a merge of two files gives an episode to another: the answer is remembered for five minutes. */
@ApplicationScoped
class EpisodeOwners implements EpisodeSubject {

    @Inject
    EpisodeRepository episodes;

    private final ShortMemory<EpisodeId, PatientId> remembered = new ShortMemory<>(Duration.ofMinutes(5));

    @Override
    public Optional<PatientId> patientOf(EpisodeId episode) {
        return remembered.get(episode, episodes::patientOf);
    }

    /** An episode that is being opened; should that fail, nobody ever hears of its id. */
    void opened(EpisodeId episode, PatientId patient) {
        remembered.put(episode, patient);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilesJoined joined) {
        remembered.forgetAll();
    }
}
