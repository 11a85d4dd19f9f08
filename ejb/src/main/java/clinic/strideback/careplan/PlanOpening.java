package clinic.strideback.careplan;

import java.io.Serializable;
import java.util.List;

/**
 * What a therapist decided on: the protocol to start with.
 *
 * @param protocol   code of the base protocol, such as {@code P-HEID}
 * @param version    its version, which the plan keeps
 * @param startPhase code of the phase to start in, such as {@code I}, {@code B} or {@code c1}
 * @param beside     codes of the protocols that run beside it; each is pinned at its newest version
 */
public record PlanOpening(String protocol, int version, String startPhase, List<String> beside)
        implements Serializable {

    public PlanOpening {
        beside = List.copyOf(beside);
    }
}
