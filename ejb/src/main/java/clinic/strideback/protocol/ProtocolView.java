package clinic.strideback.protocol;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One protocol version in words.
 *
 * @param thresholdPainCeiling the ceiling of the variant that works up to a pain threshold; null when there is none
 * @param threshold            what that rests on
 * @param painRule             a further pain rule; empty when there is none
 * @param duration             how long it is expected to take; empty when the source does not say
 * @param durationLabel        what that rests on
 */
public record ProtocolView(
        ProtocolRow row,
        @Nullable Integer thresholdPainCeiling,
        Label threshold,
        String painRule,
        String duration,
        Label durationLabel,
        List<PhaseView.Line> who,
        List<PhaseView.Line> contra,
        List<PhaseView.Line> advice,
        List<PhaseView> phases)
        implements Serializable {}
