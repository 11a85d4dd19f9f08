package clinic.strideback.report;

import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.Side;
import clinic.strideback.patient.PatientHeader;
import clinic.strideback.patient.Sex;
import clinic.strideback.report.ChartHeader.CurrentEpisode;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The header of a chart as the database answers it. */
record HeaderRow(
        UUID id,
        String number,
        @Nullable String given,
        String family,
        @Nullable String preferred,
        LocalDate birthDate,
        Sex sex,
        String zone,
        @Nullable UUID episode,
        @Nullable Side side,
        @Nullable Onset onset,
        @Nullable Mechanism mechanism,
        @Nullable LocalDate onsetDate) {

    ChartHeader at(ClinicId clinic, Clock clock) {
        PatientHeader runner =
                PatientHeader.of(id, clinic, number, given, family, preferred, birthDate, sex, zone, clock);
        return new ChartHeader(runner, List.of(), current(runner.today()));
    }

    private @Nullable CurrentEpisode current(LocalDate today) {
        if (episode == null || side == null || onset == null || mechanism == null) {
            return null;
        }
        Integer day = onsetDate == null ? null : (int) ChronoUnit.DAYS.between(onsetDate, today);
        return new CurrentEpisode(new EpisodeId(episode), side, onset, mechanism, day, null, null);
    }
}
