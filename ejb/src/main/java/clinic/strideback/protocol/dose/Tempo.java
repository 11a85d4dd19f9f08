package clinic.strideback.protocol.dose;

import org.jspecify.annotations.Nullable;

/**
 * The seconds of one repetition, as far as the source gives them.
 *
 * @param lower seconds of the lowering (eccentric) part
 * @param pause seconds of holding at the lowest point
 * @param lift  seconds of the lifting (concentric) part
 */
public record Tempo(
        @Nullable Range lower,
        @Nullable Range pause,
        @Nullable Range lift) {

    public static final Tempo NOT_GIVEN = new Tempo(null, null, null);
}
