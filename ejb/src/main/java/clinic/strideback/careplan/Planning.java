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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return lines(plan, contraindications(plan, today));
    }

    private List<PlannedLine> lines(CarePlan plan, Contraindications against) {
        return PlannedLines.of(library, against, beside(plan), plan.addOns());
    }

    /** What is held against an exercise in the present phase of the plan. */
    Contraindications contraindications(CarePlan plan, LocalDate today) {
        Protocol protocol = active.pinned(plan.protocolCode, plan.protocolVersion);
        return contraindications(plan, protocol.findPhase(plan.phase).orElseThrow(), today);
    }

    private Contraindications contraindications(CarePlan plan, Phase phase, LocalDate today) {
        Protocol protocol = active.pinned(plan.protocolCode, plan.protocolVersion);
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

    /**
     * The doses of the therapist's that would not go on, by the code of the phase that the plan would enter. Asks for nothing where there is no such dose.
     *
     * @param before what the present phase asks for
     * @param open   what is prescribed
     */
    Map<String, List<LostDose>> lost(CarePlan plan, List<PlannedLine> before, List<Prescription> open, Stamp stamp) {
        if (open.stream().noneMatch(Prescription::isAdjusted)) {
            return Map.of();
        }
        Set<String> ended = plans.endedByHand(plan);
        Map<String, List<LostDose>> lost = new LinkedHashMap<>();
        active.pinned(plan.protocolCode, plan.protocolVersion).phases().stream()
                .filter(phase -> !phase.code().equals(plan.phase))
                .forEach(phase -> lost.put(
                        phase.code(),
                        new PhaseChange(
                                        plan,
                                        before,
                                        lines(plan, contraindications(plan, phase, stamp.day())),
                                        open,
                                        ended)
                                .lost(stamp)));
        return lost;
    }

    private List<Beside> beside(CarePlan plan) {
        return plan.beside.stream()
                .map(other -> new Beside(
                        active.pinned(other.protocolCode, other.protocolVersion), other.fromPhase, other.waiting()))
                .toList();
    }
}
