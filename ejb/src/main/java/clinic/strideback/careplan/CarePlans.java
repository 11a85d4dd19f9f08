package clinic.strideback.careplan;

import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What other features ask about a plan within their own use cases. */
@ApplicationScoped
public class CarePlans {

    @Inject
    CarePlanRepository plans;

    @Inject
    ProtocolLibrary library;

    /** The plan in force for the episode. */
    public Optional<ActivePlan> findActive(EpisodeId episode) {
        return plans.findActive(episode).map(this::active);
    }

    private ActivePlan active(CarePlan plan) {
        Protocol protocol = pinned(plan.protocolCode, plan.protocolVersion);
        return new ActivePlan(
                protocol, protocol.findPhase(plan.phase).orElseThrow(), plan.phaseSince, plan.startedOn, beside(plan));
    }

    /** A version that a plan has pinned stays: a clinic's own, and one that ships with every later release too. */
    Protocol pinned(String code, int version) {
        return library.find(code, version)
                .orElseThrow(() -> new IllegalStateException("A care plan keeps protocol " + code + " version "
                        + version + ", which is not there any more"));
    }

    List<Protocol> beside(CarePlan plan) {
        return plan.beside.stream()
                .map(other -> pinned(other.protocolCode, other.protocolVersion))
                .toList();
    }
}
