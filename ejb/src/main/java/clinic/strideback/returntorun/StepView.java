package clinic.strideback.returntorun;

import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Step;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is done at one step; null where the table leaves it to the therapist.
 *
 * @param walk minutes of walking, then {@code run} minutes of running, over and over
 * @param most metres of the longest single run that stays within 10 % of the longest of 30 days; null without such a run
 */
public record StepView(
        int stage,
        int step,
        int steps,
        @Nullable Integer walk,
        @Nullable Integer run,
        @Nullable Integer minutesFrom,
        @Nullable Integer minutesTo,
        @Nullable Integer effortFrom,
        @Nullable Integer effortTo,
        @Nullable Metres distance,
        @Nullable Metres most,
        int perWeek,
        int restDays)
        implements Serializable {

    static StepView of(Position position, @Nullable Metres most) {
        Step step = ReadinessJudge.STEPS.get(position);
        Step.Intervals turns = step.intervals();
        Step.Span minutes = step.minutes();
        Step.Effort effort = step.effort();
        return new StepView(
                position.stage().number(),
                position.step(),
                ReadinessJudge.STEPS.stepsOf(position.stage()),
                turns == null ? null : turns.walkMinutes(),
                turns == null ? null : turns.runMinutes(),
                minutes == null ? null : minutes.from(),
                minutes == null ? null : minutes.to(),
                effort == null ? null : effort.from().value(),
                effort == null ? null : effort.to().value(),
                step.distance(),
                most,
                step.rhythm().sessionsPerWeek(),
                step.rhythm().restDaysBetween());
    }
}
