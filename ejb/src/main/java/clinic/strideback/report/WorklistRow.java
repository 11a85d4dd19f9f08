package clinic.strideback.report;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.Side;
import clinic.strideback.patient.Sex;
import clinic.strideback.referral.OpenReferral;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A runner on the worklist, with the open episode that has the most urgent reason.
 *
 * @param day days since it began; null if that day is not known
 * @param stage of the return to running, 0 to 8; null before it begins
 * @param nextReview when the assessment has to be repeated; null where nothing asks for it
 * @param assessment the newest signed one; null without one
 * @param draft the reader's own; null without one
 * @param forToday whether the most urgent reason cannot wait
 * @param lastEntry the last day of which the runner told anything
 * @param reasons most urgent first; empty for somebody on plan
 * @param referrals those that nobody has closed, the one that is due first in front
 * @param week the last seven days, oldest first
 * @param pain worst of each of these days, 0 to 10; null where nothing was told
 * @param ceiling the pain that the plan allows; null without a plan
 */
public record WorklistRow(
        PatientId patient,
        EpisodeId episode,
        String family,
        @Nullable String given,
        @Nullable String preferred,
        Sex sex,
        int age,
        Side side,
        Onset onset,
        @Nullable Integer day,
        @Nullable Integer stage,
        @Nullable LocalDate nextReview,
        boolean reviewOverdue,
        @Nullable AssessmentId assessment,
        @Nullable AssessmentId draft,
        @Nullable LocalDate lastEntry,
        boolean forToday,
        List<WorklistReason> reasons,
        List<OpenReferral> referrals,
        List<DayState> week,
        List<@Nullable Integer> pain,
        @Nullable Integer ceiling)
        implements Serializable {

    /** What is known of the exercises of one day. */
    public enum DayState {
        DONE,
        PART,
        NOT_DONE,
        /** Nothing was asked for. */
        REST,
        NOT_LOGGED
    }

    /**
     * A reason with its arithmetic.
     *
     * @param number the days, the pain, the count or the percentage that made it one; null where it has none
     */
    public record WorklistReason(Reason reason, @Nullable Integer number) implements Serializable {}

    /** How many of the seven days the runner told of. */
    public long daysTold() {
        return week.stream().filter(state -> state != DayState.NOT_LOGGED).count();
    }

    /** The last pain score of these days; null where none was told. */
    public @Nullable Integer lastPain() {
        return pain.stream().reduce(null, (before, next) -> next == null ? before : next);
    }
}
