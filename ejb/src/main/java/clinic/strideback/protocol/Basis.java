package clinic.strideback.protocol;

import clinic.strideback.shared.rules.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol rests on as a whole, and which of its numbers rest on something else.
 *
 * @param reported  true when it was read in a second-hand source only
 * @param ceiling   of the pain ceiling; null when it rests on what the protocol does
 * @param threshold the same of the ceiling of the variant that works up to a pain threshold
 * @param duration  the same of how long it is expected to take
 */
record Basis(
        Evidence evidence,
        boolean reported,
        String source,
        @Nullable Evidence ceiling,
        @Nullable Evidence threshold,
        @Nullable Evidence duration) {

    /** What a number of its own basis, or of none, rests on. */
    Label label(@Nullable Evidence own) {
        return own == null ? new Label(evidence, reported) : new Label(own, false);
    }
}
