package clinic.strideback.careplan;

import clinic.strideback.protocol.DifferenceView;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runners on one version of a protocol, with what another version would change for each.
 *
 * @param more the place behind which the next page begins; null where this is the last one
 */
public record VersionPlans(List<Row> rows, @Nullable UUID more) implements Serializable {

    /** How many of this page can be moved. */
    public int movable() {
        return (int) rows.stream().filter(Row::movable).count();
    }

    /**
     * One of them.
     *
     * @param phase   code of the phase that the plan is in
     * @param movable whether the other version has that phase
     * @param changes what would be otherwise in it, own adjustments left out
     * @param stays   names of the exercises that the therapist has prescribed, changed or ended by hand: they stay as they are
     * @param version of the plan
     */
    public record Row(
            PatientId patient,
            EpisodeId episode,
            String family,
            @Nullable String given,
            String phase,
            LocalDate phaseSince,
            boolean movable,
            List<DifferenceView.Line> changes,
            List<String> stays,
            long version)
            implements Serializable {}

    /** How many runners of the reader's clinics follow a version. */
    public record Count(String code, int version, int plans) implements Serializable {}

    /**
     * A plan that was moved lately, in which nothing was changed since.
     *
     * @param from the version that it was on before
     */
    public record Moved(
            PatientId patient,
            EpisodeId episode,
            String family,
            @Nullable String given,
            int from,
            int to,
            LocalDate movedOn)
            implements Serializable {}
}
