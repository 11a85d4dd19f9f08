package clinic.strideback.episode;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One hamstring problem of one runner. It is opened with a history as the runner tells it; a correction adds a new
 * history with its reason and points to it, and the old one stays.
 */
@Entity
class EpisodeOfCare {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    Instant openedAt;

    @OneToOne(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY, optional = false)
    EpisodeHistory history;

    @Version
    long version;

    protected EpisodeOfCare() {}

    EpisodeOfCare(EpisodeId id, PatientId patient, ClinicId clinic, EpisodeHistory history) {
        this.id = id.value();
        this.patientId = patient.value();
        this.clinicId = clinic.value();
        this.openedAt = history.recordedAt;
        this.history = history;
    }

    /** Corrects the history by a successor. */
    void correct(EpisodeForm form, PersonId by, Instant now) {
        history = new EpisodeHistory(new EpisodeId(id), form, by, now);
    }

    /**
     * Refuses a form that was filled in on an older version.
     *
     * @throws clinic.strideback.shared.StaleVersion with the fields that differ
     */
    void refuseStale(EpisodeForm form) {
        if (form.getVersion() == version) {
            return;
        }
        throw new Differences()
                .compare("side", form.getSide(), history.side)
                .compare("onset", form.getOnset(), history.onset)
                .compare("onsetDate", form.getOnsetDate(), history.onsetDate)
                .compare("mechanism", form.getMechanism(), history.mechanism)
                .compare("complaint", form.getComplaint(), history.complaint)
                .compare("sprintDemand", form.getSprintDemand(), history.sprintDemand)
                .compare("earlierInjuries", form.getEarlierInjuries(), history.earlierInjuries)
                .compare("monthsSinceLast", form.getMonthsSinceLast(), history.monthsSinceLast)
                .against(version);
    }

    EpisodeView view() {
        return new EpisodeView(
                new EpisodeId(id),
                new PatientId(patientId),
                history.side,
                history.onset,
                history.onsetDate,
                history.mechanism,
                history.complaint,
                history.sprintDemand,
                history.earlierInjuries,
                history.monthsSinceLast,
                history.recordedAt,
                openedAt,
                version);
    }
}
