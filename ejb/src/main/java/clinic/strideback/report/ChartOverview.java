package clinic.strideback.report;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.load.rules.EarlyWarning;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.Side;
import clinic.strideback.report.WorklistRow.DayState;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.shared.EpisodeId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The front of a chart: where the runner stands, why, and what happened.
 *
 * @param now     the newest episode; null before the first
 * @param earlier the others, the newest first
 * @param missing what nobody has told yet, in the order in which to ask
 */
public record ChartOverview(ChartHeader header, @Nullable Now now, List<Earlier> earlier, List<Missing> missing)
        implements Serializable {

    public ChartOverview {
        earlier = List.copyOf(earlier);
        missing = List.copyOf(missing);
    }

    /** What a clinic wants to know of every runner. */
    public enum Missing {
        SEX,
        PHONE,
        EMERGENCY,
        CONSENT
    }

    /**
     * The episode under way.
     *
     * @param complaint in the runner's words; null where none was told
     * @param assessed whether anything was signed
     * @param draft    the reader's own; null without one
     * @param decision the newest about the stage; null before the first
     * @param story    what happened, as far as it was asked for
     * @param plan     in force; null without one
     * @param week     the last seven days, the oldest first
     * @param warning  by the tightness of these and the two weeks before
     */
    public record Now(
            EpisodeId id,
            Mechanism mechanism,
            @Nullable LocalDate began,
            @Nullable String complaint,
            ReadinessView readiness,
            boolean assessed,
            @Nullable AssessmentId draft,
            @Nullable ChartEvent decision,
            List<KeyTest> tests,
            ChartStory story,
            @Nullable PlanInShort plan,
            List<Day> week,
            EarlyWarning warning)
            implements Serializable {

        /** Criteria of the next gate that do not let the runner through. */
        public long open() {
            return readiness.gate().stream().filter(row -> row.isOpen()).count();
        }

        /** How many of the seven days the runner told of, as far as exercises go. */
        public long daysTold() {
            return week.stream()
                    .filter(day -> day.exercises() != DayState.NOT_LOGGED && day.exercises() != DayState.REST)
                    .count();
        }

        /** What was logged in the seven days; null where no run was. */
        public @Nullable Metres distance() {
            return week.stream()
                    .map(Day::distance)
                    .filter(Objects::nonNull)
                    .reduce(Metres::plus)
                    .orElse(null);
        }
    }

    /**
     * The plan in force.
     *
     * @param painCeiling 0 to 10
     * @param due         the exercises of today, in words
     * @param done        how many of them were ticked off
     */
    public record PlanInShort(
            String protocol,
            int version,
            String title,
            String phase,
            String phaseName,
            LocalDate phaseSince,
            int painCeiling,
            List<String> due,
            int done)
            implements Serializable {}

    /**
     * One of the last days.
     *
     * @param distance null where no run was logged
     * @param pain     worst of the day, 0 to 10; null where none was told
     * @param tightness of the morning, 0 to 10; null where it was not told
     */
    public record Day(
            LocalDate day,
            DayState exercises,
            int due,
            int done,
            @Nullable Metres distance,
            @Nullable Integer pain,
            @Nullable Integer tightness)
            implements Serializable {}

    /** An episode before the newest. */
    public record Earlier(
            EpisodeId id,
            Side side,
            Onset onset,
            Mechanism mechanism,
            @Nullable LocalDate began,
            @Nullable Integer stage)
            implements Serializable {}
}
