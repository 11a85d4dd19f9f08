package clinic.strideback.proposal;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft, tried on the clinic's past decisions: their facts, judged by what is in force and by the draft.
 *
 * @param inForce  label of the version in force
 * @param version  of the draft that was tried; publishing sends it back. -1 where there is nothing to try
 * @param changes  one sentence for each threshold that the draft changes
 * @param judged   how many decisions were judged, the newest
 * @param differ   how many of them would be answered otherwise
 * @param kinds    in how many the answer changes how, the most frequent first
 * @param rows     the newest of those that differ
 */
public record TrialView(
        ClinicId clinic,
        String clinicName,
        OwnTable table,
        String inForce,
        long version,
        List<String> changes,
        int judged,
        int differ,
        List<Kind> kinds,
        List<Row> rows)
        implements Serializable {

    /** Changes of one kind, such as {@code R14b → R14a}. */
    public record Kind(String change, long count) implements Serializable {}

    /**
     * A decision whose facts the draft would answer otherwise.
     *
     * @param at     when it was decided, on the clinic's clock
     * @param gained ids of the rules that would newly add, limit or remark something, in one line; empty where none
     * @param lost   ids of those that no longer would
     */
    public record Row(
            PatientId patient,
            EpisodeId episode,
            String family,
            String given,
            ZonedDateTime at,
            Answer before,
            Answer after,
            String gained,
            String lost)
            implements Serializable {}

    /**
     * What decides.
     *
     * @param protocol null where the rules stop
     */
    public record Answer(
            String rule, String title, @Nullable String protocol) implements Serializable {}
}
