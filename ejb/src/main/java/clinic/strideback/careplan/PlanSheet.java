package clinic.strideback.careplan;

import clinic.strideback.careplan.CarePlanRepository.Moved;
import clinic.strideback.careplan.CarePlanRepository.Word;
import clinic.strideback.careplan.PlanView.AddOnLine;
import clinic.strideback.careplan.PlanView.Adjusted;
import clinic.strideback.careplan.PlanView.Lost;
import clinic.strideback.careplan.PlanView.LostIn;
import clinic.strideback.careplan.PlanView.Move;
import clinic.strideback.careplan.PlanView.MoveExit;
import clinic.strideback.careplan.PlanView.MoveValue;
import clinic.strideback.careplan.PlanView.NotTaken;
import clinic.strideback.careplan.PlanView.PhaseChoice;
import clinic.strideback.careplan.PlanView.Prescribed;
import clinic.strideback.careplan.rules.ExitJudgement;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.PhaseView.Line;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.protocol.Statement;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the therapist sees of one plan. */
record PlanSheet(CarePlan plan, Protocol protocol, List<Protocol> beside, PlanWords words, Locale locale) {

    /**
     * What was read of the plan.
     *
     * @param recent  the prescriptions of the last seven days, and those still to begin
     * @param planned what the plan asks for in its phase
     * @param lost    the doses of the therapist's that do not go on, by the phase that would be entered
     * @param exits   judged today
     * @param said    the therapist's words about them
     * @param names   of those who gave another dose
     */
    record Reading(
            List<Prescription> recent,
            List<SessionLog> logs,
            List<Moved> moves,
            List<PlannedLine> planned,
            Map<String, List<LostDose>> lost,
            List<ExitJudgement> exits,
            List<Word> said,
            Map<UUID, String> names) {}

    PlanView view(Reading read, LocalDate today) {
        ProtocolWords said = words.protocol();
        Phase phase = protocol.findPhase(plan.phase).orElseThrow();
        List<Prescription> inForce = inForce(read.recent(), today);
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
                        .map(choice -> new PhaseChoice(choice.code(), said.name(choice)))
                        .toList(),
                exits(phase, read),
                said.lines(protocol.bansIn(phase)),
                new PlanParts(protocol, phase, said).of(inForce),
                inForce.stream()
                        .map(prescription -> prescribed(prescription, read))
                        .toList(),
                read.recent().stream()
                        .filter(prescription -> !prescription.isOpen())
                        .map(words::ended)
                        .toList(),
                notTaken(read.planned(), inForce),
                plan.addOns().stream()
                        .map(addOn -> new AddOnLine(
                                addOn.rule(),
                                addOn.exercises().stream().map(said::exercise).toList()))
                        .toList(),
                Adherence.of(read.recent(), read.logs(), today),
                lost(read, inForce),
                read.moves().stream().map(this::move).toList(),
                today,
                plan.version);
    }

    /** Those that nobody has ended and whose last day has not passed. */
    static List<Prescription> inForce(List<Prescription> recent, LocalDate today) {
        return recent.stream()
                .filter(prescription -> prescription.isOpen() && !isOver(prescription, today))
                .toList();
    }

    private static boolean isOver(Prescription prescription, LocalDate today) {
        LocalDate last = prescription.lastDay();
        return last != null && last.isBefore(today);
    }

    private List<ExitLine> exits(Phase phase, Reading read) {
        ExitWords said = new ExitWords(locale);
        List<Line> lines = words.protocol().lines(phase.statements(Statement.Kind.EXIT));
        return IntStream.range(0, lines.size())
                .mapToObj(at -> said.line(lines.get(at), read.exits().get(at), read.said()))
                .toList();
    }

    private Prescribed prescribed(Prescription prescription, Reading read) {
        return words.prescribed(prescription, adjusted(prescription, read));
    }

    private @Nullable Adjusted adjusted(Prescription prescription, Reading read) {
        return prescription
                .lineIn(read.planned())
                .filter(asked -> prescription.isAdjusted())
                .map(asked -> new Adjusted(
                        words.inShort(asked.line().dose()),
                        read.names().get(prescription.prescribedBy),
                        prescription.startsOn))
                .orElse(null);
    }

    private List<Lost> lost(Reading read, List<Prescription> inForce) {
        return inForce.stream()
                .filter(Prescription::isAdjusted)
                .map(its -> new Lost(words.exercise(its.exercise), words.inShort(its), lostIn(read, its)))
                .filter(lost -> !lost.phases().isEmpty())
                .toList();
    }

    private List<LostIn> lostIn(Reading read, Prescription adjusted) {
        return read.lost().entrySet().stream()
                .flatMap(phase -> phase.getValue().stream()
                        .filter(lost -> lost.adjusted().equals(adjusted))
                        .map(LostDose::instead)
                        .map(instead -> new LostIn(phase.getKey(), instead == null ? "" : words.inShort(instead))))
                .toList();
    }

    private List<NotTaken> notTaken(List<PlannedLine> planned, List<Prescription> inForce) {
        Set<String> exercises = inForce.stream().map(its -> its.exercise).collect(Collectors.toSet());
        boolean twoCues = exercises.stream()
                        .filter(exercise -> exercise.startsWith(PlannedLines.CUE))
                        .count()
                >= PlannedLines.MOST_CUES;
        return planned.stream()
                .filter(line -> !exercises.contains(line.exercise()))
                .flatMap(line -> Stream.ofNullable(objection(line, twoCues)).map(found -> words.notTaken(line, found)))
                .distinct()
                .toList();
    }

    /** A cue is one too many only for as long as two are in use. */
    private static @Nullable Objection objection(PlannedLine line, boolean twoCues) {
        boolean cue = line.exercise().startsWith(PlannedLines.CUE);
        boolean free = line.objection() == null || line.objection() == Objection.TWO_CUES;
        return cue && free ? (twoCues ? Objection.TWO_CUES : null) : line.objection();
    }

    private Move move(Moved moved) {
        PhaseMove move = moved.move();
        return new Move(
                move.phase,
                protocol.findPhase(move.phase).map(words.protocol()::name).orElse(""),
                move.since,
                move.reason,
                moved.familyName() == null ? null : moved.givenName() + " " + moved.familyName(),
                MoveFacts.read(move.facts).stream().map(this::exit).toList());
    }

    private MoveExit exit(MoveFacts.Seen seen) {
        ExitWords said = new ExitWords(locale);
        return new MoveExit(
                words.sentence(seen.criterion()),
                seen.verdict(),
                seen.values().stream()
                        .map(value -> new MoveValue(said.measure(value.measure()), value.text(), value.takenOn()))
                        .toList());
    }
}
