package clinic.strideback.careplan;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.careplan.CarePlanRepository.Prescribed;
import clinic.strideback.careplan.CarePlanRepository.Word;
import clinic.strideback.careplan.PlanOpening.Beginning;
import clinic.strideback.careplan.PlanSheet.Reading;
import clinic.strideback.careplan.rules.ExitJudgement;
import clinic.strideback.exercise.Exercises;
import clinic.strideback.patient.Patients;
import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens plans, leads them through their phases, and prescribes. */
@Stateless
@UseCase
public class CarePlanService {

    @Inject
    CarePlanRepository plans;

    @Inject
    SessionLogRepository logs;

    @Inject
    CarePlans active;

    @Inject
    Planning planning;

    @Inject
    ExitJudge exits;

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
    Clock clock;

    /**
     * Opens a plan after a therapist's decision; the plan in force until then ends, and its prescriptions with it. What the phase, the protocols beside it
     * and the findings ask for is prescribed from today on, each exercise once; not what the protocol forbids or asks to leave out.
     *
     * @throws Invalid if there is no such protocol, version or phase
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void open(EpisodeId episode, PlanOpening opening) {
        Protocol protocol = library.find(opening.protocol(), opening.version())
                .orElseThrow(() -> new Invalid("protocol", "careplan.protocol.unknown"));
        Phase start = protocol.findPhase(opening.startPhase())
                .orElseThrow(() -> new Invalid("startPhase", "careplan.phase.unknown"));
        Subject subject = subject(episode);
        Stamp stamp = stamp(subject.patient());
        plans.findActive(episode).ifPresent(former -> end(former, stamp));
        CarePlan plan = new CarePlan(subject, start, protocol.version(), stamp);
        opening.beside().forEach(code -> plan.beside.add(pin(code, subject.clinic(), opening.beginning())));
        plan.add(opening.addOns());
        plans.add(plan);
        plans.add(new PhaseMove(plan, null, null, stamp));
        planning.begin(plan, stamp);
    }

    /** The plan in force; empty while there is none. */
    @Requires(Permission.CAREPLAN_READ)
    public Optional<PlanView> planOf(PatientId patient, EpisodeId episode, Locale locale) {
        return plans.findActive(episode).map(plan -> view(plan, patients.today(patient), locale));
    }

    /**
     * Prescribes by hand, on top of the rest or in place of one prescription. Another dose of what the plan asks for stays a part of the plan.
     *
     * @throws Invalid if the dose makes no sense, if the phase forbids the exercise, or a reason is missing for what it advises against
     * @throws clinic.strideback.shared.StaleVersion if somebody else ended the prescription to be replaced
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void prescribe(PatientId patient, EpisodeId episode, @Valid PrescriptionForm form) {
        Prescribed former = form.getReplaces() == null ? null : plans.lock(episode, form.getReplaces());
        CarePlan plan = former == null ? plans.getActive(episode) : former.plan();
        Stamp stamp = stamp(patient);
        Dose dose = HandDose.of(
                form, former == null ? Dose.OPEN : former.prescription().doseFor(form.exerciseCode()));
        refuseObjections(plan, form, stamp.day());
        submissions.once(form.getToken(), caller.person(), "careplan.prescribe", id -> {
            Prescription prescription = Prescription.byHand(id, plan, form, dose, stamp);
            if (former != null) {
                refuseEnded(former, form.getReason());
                former.prescription().end(String.valueOf(form.getReason()), stamp);
                prescription.takePlaceOf(former.prescription());
            }
            plans.add(prescription);
        });
    }

    /**
     * Ends a prescription from today on.
     *
     * @throws clinic.strideback.shared.StaleVersion if somebody else did meanwhile
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void endPrescription(PatientId patient, EpisodeId episode, @Valid EndForm form) {
        Prescribed prescribed = plans.lock(episode, form.prescriptionId());
        submissions.once(form.getToken(), caller.person(), "careplan.end", id -> {
            refuseEnded(prescribed, form.why());
            prescribed.prescription().end(form.why(), stamp(patient));
        });
    }

    /**
     * Takes up what the plan would have, although the protocol asks to leave it out or it was to wait; the reason is kept.
     *
     * @throws Invalid if nothing of the kind waits, or no reason overcomes what speaks against it
     * @throws clinic.strideback.shared.StaleVersion if somebody else took it up meanwhile
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void takeUp(PatientId patient, EpisodeId episode, @Valid TakeUpForm form) {
        CarePlan plan = plans.hold(episode);
        Stamp stamp = stamp(patient);
        List<PlannedLine> lines = planning.lines(plan, stamp.day());
        List<Integer> places = Objections.overcome(lines, form.exerciseCode());
        submissions.once(form.getToken(), caller.person(), "careplan.takeUp", id -> {
            Objections.refuseTaken(plans.open(plan), form, plan);
            places.stream()
                    .map(place -> Prescription.of(plan, lines, place, stamp).because(form.why()))
                    .forEach(plans::add);
        });
    }

    /**
     * Gives the dose again that the plan asks for.
     *
     * @throws Invalid if it has that dose, or the plan does not ask for the exercise any more
     * @throws clinic.strideback.shared.StaleVersion if somebody else ended the prescription meanwhile
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void restoreDose(PatientId patient, EpisodeId episode, @Valid RestoreForm form) {
        Prescribed prescribed = plans.lock(episode, form.prescriptionId());
        Prescription adjusted = prescribed.prescription();
        Stamp stamp = stamp(patient);
        List<PlannedLine> lines = planning.lines(prescribed.plan(), stamp.day());
        PlannedLine asked = adjusted.lineIn(lines)
                .filter(line -> adjusted.isAdjusted())
                .orElseThrow(() -> new Invalid("prescription", "careplan.dose.notAdjusted"));
        submissions.once(form.getToken(), caller.person(), "careplan.restore", id -> {
            refuseEnded(prescribed, adjusted.endReason);
            adjusted.end(CarePlanRepository.DOSE_RESTORED, stamp);
            plans.add(Prescription.of(prescribed.plan(), lines, lines.indexOf(asked), stamp)
                    .because(asked.objection() == null ? null : adjusted.reason));
        });
    }

    /**
     * Enters another phase of the same protocol version, forwards or back: what the former phase asked for ends, what this one asks for begins; what was
     * prescribed by hand goes on, and so does what the findings add. The exits of the phase that is left are kept as they are today.
     *
     * @throws Invalid if the protocol has no such phase; if a reason is missing for a step back, for leaving a phase out or while an exit is open
     * @throws clinic.strideback.shared.StaleVersion if somebody else moved the plan meanwhile
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void moveToPhase(PatientId patient, EpisodeId episode, @Valid PhaseForm form) {
        CarePlan plan = plans.hold(episode);
        Protocol protocol = protocolOf(plan);
        Phase next =
                protocol.findPhase(form.phaseCode()).orElseThrow(() -> new Invalid("phase", "careplan.phase.unknown"));
        submissions.once(form.getToken(), caller.person(), "careplan.phase", id -> {
            plan.refuseStale(form);
            Stamp stamp = stamp(patient);
            Phase left = protocol.findPhase(plan.phase).orElseThrow();
            List<ExitJudgement> judged = exits.judge(plan, left, plans.words(plan), stamp.day());
            refuseWithoutReason(
                    form, protocol.phaseAfter(left).filter(next::equals).isPresent(), judged);
            planning.goOn(plan, next, stamp);
            plans.add(new PhaseMove(plan, form.getReason(), MoveFacts.write(judged), stamp));
        });
    }

    private static void refuseWithoutReason(PhaseForm form, boolean isNext, List<ExitJudgement> judged) {
        long open = judged.stream().filter(ExitJudgement::isOpen).count();
        if (form.getReason() == null && !isNext) {
            throw new Invalid("reason", "careplan.move.reason");
        }
        if (form.getReason() == null && open > 0) {
            throw new Invalid("reason", "careplan.move.open", open);
        }
    }

    private void end(CarePlan plan, Stamp stamp) {
        plan.end(stamp.at());
        plans.flush();
        plans.endAll(plan, stamp);
    }

    private PinnedProtocol pin(String code, ClinicId clinic, Beginning beginning) {
        Protocol newest =
                library.findNewest(code, clinic).orElseThrow(() -> new Invalid("beside", "careplan.protocol.unknown"));
        return new PinnedProtocol(newest.code(), newest.version(), beginning);
    }

    private void refuseObjections(CarePlan plan, PrescriptionForm form, LocalDate today) {
        Exercise exercise = exercises
                .find(form.exerciseCode(), caller.clinicFor(new PatientId(plan.patientId)))
                .orElseThrow(() -> new Invalid("exercise", "careplan.exercise.unknown"));
        if (form.getReplaces() != null && form.getReason() == null) {
            throw new Invalid("reason", "reason.required");
        }
        Objections.refuse(planning.contraindications(plan, today).to(exercise), form.getReason());
        if (exercise.code().startsWith(PlannedLines.CUE)) {
            plans.hold(new EpisodeId(plan.episodeId));
            Objections.refuseThirdCue(plans.open(plan), form);
        }
    }

    /** Against the reason that the caller gave; when and why it ended {@link PlanView#findEnded} says. */
    private static void refuseEnded(Prescribed prescribed, @Nullable String reason) {
        Prescription prescription = prescribed.prescription();
        if (!prescription.isOpen()) {
            throw new Differences()
                    .compare("reason", reason, prescription.endReason)
                    .against(prescribed.plan().version);
        }
    }

    private PlanView view(CarePlan plan, LocalDate today, Locale locale) {
        LocalDate first = today.minusDays(Adherence.DAYS - 1L);
        Protocol protocol = protocolOf(plan);
        List<Prescription> recent = plans.prescriptionsSince(List.of(plan), first);
        List<Word> said = plans.words(plan);
        List<PlannedLine> planned = planning.lines(plan, today);
        Reading read = new Reading(
                recent,
                logs.between(List.of(plan), first, today),
                plans.movesOf(plan),
                planned,
                planning.lost(
                        plan,
                        planned,
                        PlanSheet.inForce(recent, today),
                        new Stamp(caller.person(), clock.instant(), today)),
                exits.judge(plan, protocol.findPhase(plan.phase).orElseThrow(), said, today),
                said,
                plans.names(recent.stream()
                        .filter(Prescription::isAdjusted)
                        .map(adjusted -> adjusted.prescribedBy)
                        .collect(Collectors.toSet())));
        return new PlanSheet(
                        plan,
                        protocol,
                        active.beside(plan),
                        new PlanWords(library, exercises.words(locale), locale),
                        locale)
                .view(read, today);
    }

    private Protocol protocolOf(CarePlan plan) {
        return active.pinned(plan.protocolCode, plan.protocolVersion);
    }

    private Subject subject(EpisodeId episode) {
        PatientId patient = caller.patientOf(episode);
        return new Subject(patient, caller.clinicFor(patient), episode);
    }

    private Stamp stamp(PatientId patient) {
        return new Stamp(caller.person(), clock.instant(), patients.today(patient));
    }
}
