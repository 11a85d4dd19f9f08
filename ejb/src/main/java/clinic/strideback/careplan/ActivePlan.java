package clinic.strideback.careplan;

import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import java.time.LocalDate;
import java.util.List;

/**
 * The plan in force, as decisions need it.
 *
 * @param protocol the base protocol at the version that the plan keeps
 * @param phase    the phase it is in; its {@link Phase#highestStage()} caps the return to running
 * @param beside   protocols that run beside it
 */
public record ActivePlan(
        Protocol protocol, Phase phase, LocalDate phaseSince, LocalDate startedOn, List<Protocol> beside) {

    /** Highest pain score, 0…10, that training may cause. */
    public int painCeiling() {
        return protocol.painCeiling();
    }
}
