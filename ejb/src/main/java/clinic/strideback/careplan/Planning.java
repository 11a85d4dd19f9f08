package clinic.strideback.careplan;

import clinic.strideback.careplan.PlannedLines.Beside;
import clinic.strideback.episode.Episodes;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes prescriptions of what a plan asks for, when it opens and from phase to phase. */
@ApplicationScoped
class Planning {

    @Inject
    CarePlanRepository plans;

    @Inject
    CarePlans active;

    @Inject
    ProtocolLibrary library;

    @Inject
    Episodes episodes;

    /** What the plan asks for in its present phase, with what speaks against some of it. */
    List<PlannedLine> lines(CarePlan plan, LocalDate today) {
        return PlannedLines.of(library, contraindications(plan, today), beside(plan), plan.addOns());
    }

    /** What is held against an exercise in the present phase of the plan. */
    Contraindications contraindications(CarePlan plan, LocalDate today) {
        Protocol protocol = active.pinned(plan.protocolCode, plan.protocolVersion);
        Phase phase = protocol.findPhase(plan.phase).orElseThrow();
        EpisodeId episode = new EpisodeId(plan.episodeId);
        return new Contraindications(protocol, phase, () -> episodes.get(episode), today);
    }

    /** Prescribes what the phase asks for in which the plan opens. */
    void begin(CarePlan plan, Stamp stamp) {
        Prescription.of(plan, lines(plan, stamp.day()), stamp).forEach(plans::add);
    }

    /** Enters another phase: what the former one asked for ends, what this one asks for begins. */
    void goOn(CarePlan plan, Phase next, Stamp stamp) {
        List<PlannedLine> before = lines(plan, stamp.day());
        List<Prescription> open = plans.open(plan);
        Set<String> ended = plans.endedByHand(plan);
        plans.endOfPhase(plan, stamp);
        plan.enter(next, stamp.day());
        new PhaseChange(plan, before, lines(plan, stamp.day()), open, ended)
                .prescriptions(stamp)
                .forEach(plans::add);
    }

    private List<Beside> beside(CarePlan plan) {
        return plan.beside.stream()
                .map(other -> new Beside(
                        active.pinned(other.protocolCode, other.protocolVersion), other.fromPhase, other.waiting()))
                .toList();
    }
}
