package clinic.strideback.protocol;

import clinic.strideback.shared.rules.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a protocol, with where it comes from.
 *
 * @param textKey      key of the sentence
 * @param ban          for {@link Kind#CONTRA}: the exercises it concerns, where it concerns exercises
 * @param test         for {@link Kind#EXIT}: the code of the finding to look at before the therapist gives their word; empty where there is none
 * @param reported     true when it was read in a second-hand source only; show it as "reported"
 */
public record Statement(
        Kind kind, String textKey, @Nullable Ban ban, String test, Evidence evidence, boolean reported, String source) {

    /** What the sentence is for. */
    public enum Kind {
        /** For whom the protocol is meant. */
        WHO,
        /** What speaks against it, or must be left out. */
        CONTRA,
        /** What goes with the exercises. */
        ADVICE,
        /** What has to be true before the phase is entered, beyond the exits of the one before. */
        ENTRY,
        /** What leads the phase where the source names no exercise for it, such as the stages of the return to running. */
        LED_BY,
        /** What has to be true before the phase is left. All of them count. */
        EXIT,
        /** Why the phase has no exit: it goes on, or the source names none. */
        OPEN_END
    }

    /**
     * Exercises to leave out.
     *
     * @param untilPhase code of the phase from which on they are allowed; null when never
     */
    public record Ban(
            ExerciseTag tag, Effect effect, @Nullable String untilPhase) {}

    /** Whether the therapist needs a reason to prescribe it all the same, or cannot. */
    public enum Effect {
        WARN,
        BLOCK
    }
}
