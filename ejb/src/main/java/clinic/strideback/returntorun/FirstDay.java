package clinic.strideback.returntorun;

import clinic.strideback.episode.EpisodeView;
import clinic.strideback.shared.Invalid;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The first day on which a criterion of the gate can have been seen.
 *
 * @param refusal what is said about an earlier day
 */
record FirstDay(LocalDate day, String refusal) {

    /**
     * The day on which the present stage was entered, or of a step back since then, after which all has to be seen again. A step onwards within the stage begins
     * nothing: the gate is that of the stage, and a word that was given before the step holds after it.
     *
     * @param lastStepBack null where there was none
     */
    static FirstDay ofStage(LocalDate since, @Nullable LocalDate lastStepBack) {
        LocalDate day = lastStepBack == null || lastStepBack.isBefore(since) ? since : lastStepBack;
        return new FirstDay(day, "readiness.seen.beforeStage");
    }

    /** Before the first decision no stage has begun: the day of the injury; where nobody knows that one, the day on which the episode was opened. */
    static FirstDay ofEpisode(EpisodeView episode, ZoneId zone) {
        LocalDate injury = episode.onsetDate();
        LocalDate day = injury == null ? LocalDate.ofInstant(episode.openedAt(), zone) : injury;
        return new FirstDay(day, "readiness.seen.beforeInjury");
    }

    void refuse(LocalDate seenOn) {
        if (seenOn.isBefore(day)) {
            throw new Invalid("seenOn", refusal);
        }
    }
}
