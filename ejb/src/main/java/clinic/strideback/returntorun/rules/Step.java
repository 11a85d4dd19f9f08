package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.EffortRating;
import clinic.strideback.measure.Metres;
import org.jspecify.annotations.Nullable;

/**
 * What a runner does at one step: the defaults of the table, absent where the table leaves the amount to the therapist.
 *
 * @param intervals minutes of walking and of running in turn; absent when the runner runs through, or only walks
 * @param minutes   how long altogether
 * @param effort    how hard, on the 0-10 scale
 * @param distance  how far altogether, with its walking
 * @param rhythm    how often
 */
public record Step(
        Position position,
        @Nullable Intervals intervals,
        @Nullable Span minutes,
        @Nullable Effort effort,
        @Nullable Metres distance,
        Rhythm rhythm) {

    /** So many minutes of walking, then of running, over and over. */
    public record Intervals(int walkMinutes, int runMinutes) {}

    /** From the first session to the last of the step, in minutes. */
    public record Span(int from, int to) {}

    /** The effort lies between these two, which may be the same. */
    public record Effort(EffortRating from, EffortRating to) {}

    /** At most so many sessions a week, with so many days of rest between two of them. */
    public record Rhythm(int sessionsPerWeek, int restDaysBetween) {}
}
