package clinic.strideback.returntorun;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.careplan.ActivePlan;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.load.LoggedRun;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the way on is judged by.
 *
 * @param today    on the runner's calendar
 * @param plan     in force; null without one
 * @param runs     from {@link Readiness#firstDay} on, the oldest first
 * @param mornings those that were answered, from the same day on
 * @param usual    a week's distance before the injury, or the goal; null when nobody has asked
 * @param seen     what the therapist has vouched for
 */
public record ReadinessFacts(
        LocalDate today,
        EpisodeView episode,
        List<LatestFinding> findings,
        @Nullable ActivePlan plan,
        List<LoggedRun> runs,
        Map<LocalDate, PainScore> mornings,
        @Nullable Metres usual,
        List<SeenCriterion> seen) {}
