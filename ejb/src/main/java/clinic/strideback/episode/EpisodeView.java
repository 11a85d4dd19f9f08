package clinic.strideback.episode;

import clinic.strideback.measure.Side;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An episode as pages and rules see it.
 *
 * @param earlierInjuries of the same leg; null if not asked
 * @param monthsSinceLast since the last of them, counted when the history was told; null if not asked
 * @param toldAt when the history was told or last corrected
 */
public record EpisodeView(
        EpisodeId id,
        PatientId patient,
        Side side,
        Onset onset,
        @Nullable LocalDate onsetDate,
        Mechanism mechanism,
        @Nullable String complaint,
        @Nullable Boolean sprintDemand,
        @Nullable Integer earlierInjuries,
        @Nullable Integer monthsSinceLast,
        Instant toldAt,
        Instant openedAt,
        long version)
        implements Serializable {

    /** Days from the beginning to that day; null if the beginning is not known. */
    public @Nullable Integer daysSince(LocalDate today) {
        return onsetDate == null ? null : (int) ChronoUnit.DAYS.between(onsetDate, today);
    }
}
