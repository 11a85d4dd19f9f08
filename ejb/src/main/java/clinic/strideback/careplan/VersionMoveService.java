package clinic.strideback.careplan;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.careplan.VersionMoveRepository.Named;
import clinic.strideback.careplan.VersionMoveRepository.Wanted;
import clinic.strideback.careplan.VersionPlans.Count;
import clinic.strideback.careplan.VersionPlans.Moved;
import clinic.strideback.careplan.VersionPlans.Row;
import clinic.strideback.exercise.Exercises;
import clinic.strideback.patient.Patients;
import clinic.strideback.protocol.DifferenceView;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolService;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps plans on their protocol version, or moves them to another one: runner by runner, with what changes for each, and back again. */
@Stateless
@UseCase
public class VersionMoveService {

    private static final int PAGE = 20;

    @Inject
    VersionMoveRepository moves;

    @Inject
    CarePlanRepository plans;

    @Inject
    CarePlans active;

    @Inject
    Planning planning;

    @Inject
    ProtocolService protocols;

    @Inject
    ProtocolLibrary library;

    @Inject
    Exercises exercises;

    @Inject
    Patients patients;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /** How many runners of the reader's clinics follow each version. One statement. */
    @Requires(Permission.CAREPLAN_READ)
    @NoSubject("numbers of runners of the caller's clinics")
    public List<Count> counts() {
        return moves.count(caller.get().clinics(), LocalDate.now(clock)).stream()
                .map(row -> new Count(row.code(), row.version(), row.plans()))
                .toList();
    }

    /**
     * The runners of the reader's clinics on a version, with what another version would change for each; page by page.
     *
     * @param after the last one of the page before; null for the first page
     * @throws NotFound if there is no such version, or none of the reader's clinics gives the other one to new runners
     */
    @Requires(Permission.CAREPLAN_READ)
    @NoSubject("runners of the caller's clinics")
    public VersionPlans on(String code, int version, int to, @Nullable UUID after, Locale locale) {
        Protocol from = library.find(code, version).orElseThrow(NotFound::new);
        Protocol other = given(code, to);
        audit.remark(code + " " + version);
        List<UUID> found =
                moves.on(new Wanted(code, version, after), caller.get().clinics(), LocalDate.now(clock), PAGE + 1);
        List<UUID> page = found.subList(0, Math.min(PAGE, found.size()));
        if (page.isEmpty()) {
            return new VersionPlans(List.of(), null);
        }
        List<Prescription> open = plans.open(page);
        PlanWords words = new PlanWords(library, exercises.words(locale), locale);
        List<Row> rows = moves.named(page).stream()
                .map(named -> row(named, from, other, of(open, named.plan()), words))
                .toList();
        return new VersionPlans(rows, found.size() > PAGE ? page.get(PAGE - 1) : null);
    }

    /**
     * What is otherwise in one version than in another one of the same protocol, and how each judges the exits of its phases.
     *
     * @throws NotFound if there is one of them only, or it is another clinic's
     */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject("the library is about nobody")
    public VersionsCompared compare(String code, int from, int to, Locale locale) {
        DifferenceView said = protocols.difference(code, from, to, locale);
        return new VersionsCompared(
                said, new ExitChange(library, locale).between(active.pinned(code, from), active.pinned(code, to)));
    }

    private Protocol given(String code, int version) {
        return caller.get().clinics().stream()
                .flatMap(clinic -> library.findNewest(code, clinic).stream())
                .filter(newest -> newest.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<Prescription> of(List<Prescription> open, CarePlan plan) {
        return open.stream()
                .filter(prescription -> prescription.planId.equals(plan.id))
                .toList();
    }

    private static Row row(Named named, Protocol from, Protocol to, List<Prescription> open, PlanWords words) {
        CarePlan plan = named.plan();
        Phase now = from.findPhase(plan.phase).orElseThrow();
        Optional<Phase> then = to.findPhase(plan.phase);
        Set<String> adjusted = then.isPresent() ? new VersionChange(now, open).ownAdjustments() : Set.of();
        return new Row(
                new PatientId(plan.patientId),
                new EpisodeId(plan.episodeId),
                named.family(),
                named.given(),
                plan.phase,
                plan.phaseSince,
                then.isPresent(),
                then.map(phase -> changes(now, phase, adjusted, words)).orElse(List.of()),
                adjusted.stream().map(words::exercise).sorted().toList(),
                plan.version);
    }

    private static List<DifferenceView.Line> changes(Phase now, Phase then, Set<String> adjusted, PlanWords words) {
        List<DifferenceView.Line> said = DifferenceView.between(
                words.protocol().view(now),
                words.protocol().view(then),
                adjusted.stream().map(words::exercise).toList());
        return Stream.concat(said.stream(), words.judgedOtherwise(now, then).stream())
                .toList();
    }

    /**
     * Moves a plan to another version of its protocol, in the phase that it is in: what the phase prescribed ends, what the other version's phase prescribes
     * begins; what the therapist prescribed, changed or ended by hand stays as it is.
     *
     * @throws Invalid if there is no such version for the runner's clinic, or it has no such phase
     * @throws clinic.strideback.shared.StaleVersion if the plan was changed meanwhile
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void move(PatientId patient, EpisodeId episode, VersionMoveForm form) {
        CarePlan plan = plans.hold(episode);
        submissions.once(form.getToken(), caller.person(), "careplan.version", id -> {
            if (form.getVersion() != plan.version) {
                throw new Differences().against(plan.version);
            }
            Protocol other = library.findNewest(plan.protocolCode, caller.clinicFor(patient))
                    .filter(newest ->
                            newest.version() == form.getToVersion() && newest.version() != plan.protocolVersion)
                    .orElseThrow(() -> new Invalid("version", "careplan.version.unknown"));
            if (other.findPhase(plan.phase).isEmpty()) {
                throw new Invalid("version", "careplan.version.phase", plan.phase);
            }
            Stamp stamp = stamp(patient);
            List<Prescription> open = plans.open(plan);
            List<PlannedLine> before = planning.lines(plan, stamp.day());
            Set<String> ended = plans.endedByHand(plan);
            VersionChange version = new VersionChange(phaseOf(plan), open);
            moves.add(new VersionMove(id, plan, other.version(), stamp));
            plan.follow(other.version());
            PhaseChange change = new PhaseChange(plan, before, planning.lines(plan, stamp.day()), open, ended);
            version.begins(change, stamp).forEach(plans::add);
            version.ends().forEach(left -> left.end(VersionMoveRepository.VERSION_LEFT, stamp));
        });
    }

    /** The plans of the reader's runners that were moved to another version of this protocol today or yesterday and not changed since, the last one in front. */
    @Requires(Permission.CAREPLAN_READ)
    @NoSubject("runners of the caller's clinics")
    public List<Moved> moved(String code) {
        audit.remark(code);
        return moves.moved(code, caller.get().clinics(), LocalDate.now(clock)).stream()
                .map(row -> new Moved(
                        new PatientId(row.plan().patientId),
                        new EpisodeId(row.plan().episodeId),
                        row.family(),
                        row.given(),
                        row.move().fromVersion,
                        row.move().toVersion,
                        row.move().movedOn))
                .toList();
    }

    /**
     * Undoes the last move: the plan is on its former version again, and what was prescribed then comes back.
     *
     * @throws Invalid if it was moved on another day, or changed since
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void undo(PatientId patient, EpisodeId episode) {
        CarePlan plan = plans.hold(episode);
        VersionMove move =
                lastMove(plan, patient).orElseThrow(() -> new Invalid("version", "careplan.version.notUndoable"));
        Stamp stamp = stamp(patient);
        moves.takeBack(move, stamp);
        plan.follow(move.fromVersion);
        move.undo(stamp);
    }

    private Optional<VersionMove> lastMove(CarePlan plan, PatientId patient) {
        return moves.lastOf(plan)
                .filter(move -> move.movedOn.equals(patients.today(patient)) && move.toVersion == plan.protocolVersion)
                .filter(move -> !moves.isChangedSince(move));
    }

    private Phase phaseOf(CarePlan plan) {
        return active.pinned(plan.protocolCode, plan.protocolVersion)
                .findPhase(plan.phase)
                .orElseThrow();
    }

    private Stamp stamp(PatientId patient) {
        return new Stamp(caller.person(), clock.instant(), patients.today(patient));
    }
}
