package clinic.strideback.episode;

import clinic.strideback.measure.Side;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was told about an episode at one time. Written once. */
@Entity
@Immutable
class EpisodeHistory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "episode_history_seq")
    @SequenceGenerator(name = "episode_history_seq", sequenceName = "episode_history_seq", allocationSize = 50)
    Long id;

    UUID episodeId;

    @Enumerated(EnumType.STRING)
    Side side;

    @Enumerated(EnumType.STRING)
    Onset onset;

    @Nullable
    LocalDate onsetDate;

    @Enumerated(EnumType.STRING)
    Mechanism mechanism;

    @Nullable
    String complaint;

    @Nullable
    Boolean sprintDemand;

    @Nullable
    Integer earlierInjuries;

    @Nullable
    Integer monthsSinceLast;

    @Nullable
    String reason;

    UUID recordedBy;
    Instant recordedAt;

    protected EpisodeHistory() {}

    EpisodeHistory(EpisodeId episode, EpisodeForm form, PersonId by, Instant now) {
        this.episodeId = episode.value();
        this.side = form.getSide();
        this.onset = form.getOnset();
        this.onsetDate = form.getOnsetDate();
        this.mechanism = form.getMechanism();
        this.complaint = form.getComplaint();
        this.sprintDemand = form.getSprintDemand();
        this.earlierInjuries = form.getEarlierInjuries();
        this.monthsSinceLast = form.getMonthsSinceLast();
        this.reason = form.getCorrectionReason();
        this.recordedBy = by.value();
        this.recordedAt = now;
    }
}
