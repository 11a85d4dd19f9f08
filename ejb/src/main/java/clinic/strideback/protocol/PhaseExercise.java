package clinic.strideback.protocol;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.shared.rules.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One line of a phase: an exercise with its dose.
 *
 * @param orExercise      code of the exercise that may be taken instead; null when there is no choice
 * @param week            the week of the phase for which this dose holds, from 1; null when for the whole phase
 * @param loadStepPercent the most by which the load may grow in a week, in percent
 * @param progression     key of the words about how it becomes harder, or when it is done; empty when not given
 * @param reported        true when it was read in a second-hand source only; show it as "reported"
 */
public record PhaseExercise(
        String exercise,
        @Nullable String orExercise,
        @Nullable Integer week,
        Dose dose,
        @Nullable Integer loadStepPercent,
        String progression,
        Evidence evidence,
        boolean reported,
        String source) {}
