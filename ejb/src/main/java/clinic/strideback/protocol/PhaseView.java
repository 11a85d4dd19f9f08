package clinic.strideback.protocol;

import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase in words.
 *
 * @param runningCap highest stage of the return to running, 0…8; null when the phase sets none of its own
 * @param durationEvidence what the duration rests on; null without one
 * @param entries    what has to be true before the phase is entered, beyond the exits of the one before
 * @param advice     what goes with the exercises or speaks against one, or leads the phase instead of them, and why it has no exit
 * @param exits      what has to be true before the phase is left
 */
public record PhaseView(
        String code,
        String name,
        String goal,
        @Nullable Integer runningCap,
        String duration,
        @Nullable Evidence durationEvidence,
        List<Line> entries,
        List<Line> advice,
        List<ExerciseLine> exercises,
        List<Line> exits)
        implements Serializable {

    /** A sentence with where it comes from. */
    public record Line(String text, Sourced sourced) implements Serializable {}
}
