package clinic.strideback.report;

import clinic.strideback.careplan.ActivePlan;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.Side;
import clinic.strideback.patient.Sex;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.report.ChartOverview.Missing;
import clinic.strideback.returntorun.Standing;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One episode of a runner as the database answers it, with the header of the chart. */
record EpisodeRow(Tuple row) {

    HeaderRow header() {
        return new HeaderRow(row);
    }

    boolean isEpisode() {
        return row.get("episode", UUID.class) != null;
    }

    EpisodeView view() {
        return new EpisodeView(
                new EpisodeId(row.get("episode", UUID.class)),
                new PatientId(row.get("id", UUID.class)),
                Side.valueOf(row.get("side", String.class)),
                Onset.valueOf(row.get("onset", String.class)),
                Cells.date(row, "onset_date"),
                Mechanism.valueOf(row.get("mechanism", String.class)),
                row.get("complaint", String.class),
                row.get("sprint_demand", Boolean.class),
                row.get("earlier_injuries", Integer.class),
                row.get("months_since_last", Integer.class),
                row.get("recorded_at", Instant.class),
                row.get("opened_at", Instant.class),
                row.get("version", Long.class));
    }

    Standing standing() {
        return new Standing(
                row.get("stage", Integer.class),
                row.get("step", Integer.class),
                Cells.date(row, "stage_since"),
                row.get("stage_since_at", Instant.class),
                Cells.date(row, "step_since"),
                row.get("step_since_at", Instant.class),
                row.get("decided_at", Instant.class));
    }

    /** What of the runner nobody has told yet. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (Sex.valueOf(row.get("sex", String.class)) == Sex.UNKNOWN) {
            missing.add(Missing.SEX);
        }
        if (row.get("phone", String.class) == null) {
            missing.add(Missing.PHONE);
        }
        if (row.get("emergency_phone", String.class) == null) {
            missing.add(Missing.EMERGENCY);
        }
        if (!Cells.yes(row, "consent")) {
            missing.add(Missing.CONSENT);
        }
        return missing;
    }

    /** What the runner speaks, as it was told. */
    @Nullable
    String language() {
        return row.get("language", String.class);
    }

    boolean isAssessed() {
        return row.get("assessed_at", Instant.class) != null;
    }

    @Nullable
    Metres usual() {
        Integer metres = row.get("usual", Integer.class);
        return metres == null ? null : new Metres(metres);
    }

    /** The plan in force, without what runs beside it; null where there is none. */
    @Nullable
    ActivePlan plan(ProtocolLibrary library) {
        if (row.get("plan", UUID.class) == null) {
            return null;
        }
        Protocol protocol = library.find(
                        row.get("protocol_code", String.class), row.get("protocol_version", Integer.class))
                .orElseThrow();
        return new ActivePlan(
                protocol,
                protocol.findPhase(row.get("phase", String.class)).orElseThrow(),
                Objects.requireNonNull(Cells.date(row, "phase_since")),
                Objects.requireNonNull(Cells.date(row, "started_on")),
                List.of());
    }
}
