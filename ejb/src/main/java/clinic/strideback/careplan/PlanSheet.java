package clinic.strideback.careplan;

import clinic.strideback.careplan.PlanView.Move;
import clinic.strideback.careplan.PlanView.PhaseChoice;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.time.LocalDate;
import java.util.List;

/** Puts together what the therapist sees of one plan. */
record PlanSheet(CarePlan plan, Protocol protocol, List<Protocol> beside, PlanWords words) {

    /** Shows the prescriptions given: the prescriptions of the last seven days, and those still to begin. */
    PlanView view(List<Prescription> recent, List<SessionLog> logs, List<PhaseMove> moves, LocalDate today) {
        ProtocolWords said = words.protocol();
        Phase phase = protocol.findPhase(plan.phase).orElseThrow();
        return new PlanView(
                new PatientId(plan.patientId),
                new EpisodeId(plan.episodeId),
                said.row(protocol),
                beside.stream().map(said::row).toList(),
                said.painRule(protocol),
                said.view(phase),
                plan.phaseSince,
                plan.startedOn,
                protocol.phases().stream()
                        .filter(choice -> choice.track().equals(phase.track()))
                        .map(choice -> new PhaseChoice(choice.code(), said.name(choice)))
                        .toList(),
                said.lines(protocol.bansIn(phase)),
                recent.stream()
                        .filter(prescription -> prescription.isOpen() && !isOver(prescription, today))
                        .map(words::prescribed)
                        .toList(),
                Adherence.of(recent, logs, today),
                moves.stream().map(this::move).toList(),
                today,
                plan.version);
    }

    private static boolean isOver(Prescription prescription, LocalDate today) {
        LocalDate last = prescription.lastDay();
        return last != null && last.isBefore(today);
    }

    private Move move(PhaseMove move) {
        return new Move(
                move.phase,
                protocol.findPhase(move.phase).map(words.protocol()::name).orElse(""),
                move.since,
                move.reason);
    }
}
