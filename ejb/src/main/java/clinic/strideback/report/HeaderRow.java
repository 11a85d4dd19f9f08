package clinic.strideback.report;

import clinic.strideback.assessment.OpenFlags;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.Side;
import clinic.strideback.patient.AlertKind;
import clinic.strideback.patient.PatientHeader;
import clinic.strideback.patient.Sex;
import clinic.strideback.patient.Standing;
import clinic.strideback.referral.OpenReferrals;
import clinic.strideback.report.ChartHeader.Alert;
import clinic.strideback.report.ChartHeader.CurrentEpisode;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The header of a chart as the database answers it. */
record HeaderRow(Tuple row) {

    private static final JsonProvider JSON = JsonProvider.provider();

    ChartHeader at(ClinicId clinic, Clock clock) {
        PatientHeader runner = PatientHeader.of(
                row.get("id", UUID.class),
                clinic,
                row.get("number", String.class),
                row.get("given", String.class),
                row.get("family", String.class),
                row.get("preferred", String.class),
                new BirthDate(
                        Objects.requireNonNull(Cells.date(row, "birth_date")),
                        BirthDate.Precision.valueOf(row.get("birth_precision", String.class))),
                Sex.valueOf(row.get("sex", String.class)),
                row.get("zone", String.class),
                clock);
        return new ChartHeader(
                runner,
                row.get("photo", UUID.class),
                Standing.valueOf(row.get("standing", String.class)),
                alerts(row.get("alerts", String.class)),
                OpenFlags.count(row.get("red_flags", String.class)),
                OpenReferrals.read(row.get("referrals", String.class), runner.today()),
                current(runner.today()));
    }

    private static List<Alert> alerts(@Nullable String written) {
        if (written == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(alert -> new Alert(AlertKind.valueOf(alert.getString(0)), alert.getString(1)))
                    .toList();
        }
    }

    private @Nullable CurrentEpisode current(LocalDate today) {
        UUID episode = row.get("episode", UUID.class);
        if (episode == null) {
            return null;
        }
        LocalDate began = Cells.date(row, "onset_date");
        LocalDate review = Retest.due(assessedOn(), row.get("plan", UUID.class) != null);
        return new CurrentEpisode(
                new EpisodeId(episode),
                Side.valueOf(row.get("side", String.class)),
                Onset.valueOf(row.get("onset", String.class)),
                Mechanism.valueOf(row.get("mechanism", String.class)),
                began == null ? null : (int) ChronoUnit.DAYS.between(began, today),
                row.get("stage", Integer.class),
                review,
                review != null && review.isBefore(today));
    }

    private @Nullable LocalDate assessedOn() {
        Instant at = row.get("assessed_at", Instant.class);
        return at == null ? null : LocalDate.ofInstant(at, ZoneId.of(row.get("zone", String.class)));
    }
}
