package clinic.strideback.careplan;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.careplan.CarePlanRepository.Prescribed;
import clinic.strideback.patient.Patients;
import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.Statement.Effect;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens plans, leads them through their phases, and prescribes. */
@Stateless
@UseCase
public class CarePlanService {

    private static final String PHASE_LEFT = "phase";
    private static final String PLAN_REPLACED = "plan";

    @Inject
    CarePlanRepository plans;

    @Inject
    SessionLogRepository logs;

    @Inject
    CarePlans active;

    @Inject
    ProtocolLibrary library;

    @Inject
    Patients patients;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Opens a plan after a therapist's decision; the plan in force until then ends, and its prescriptions with it. What the phase prescribes is
     * prescribed from today on.
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
        opening.beside().forEach(code -> plan.beside.add(pin(code, subject.clinic())));
        plans.add(plan);
        enter(plan, start, null, stamp);
    }

    /** The plan in force; empty while there is none. */
    @Requires(Permission.CAREPLAN_READ)
    public Optional<PlanView> planOf(PatientId patient, EpisodeId episode, Locale locale) {
        return plans.findActive(episode).map(plan -> view(plan, patients.today(patient), locale));
    }

    /**
     * Prescribes by hand, on top of the rest or in place of one prescription.
     *
     * @throws Invalid if the dose makes no sense, if the phase forbids the exercise, or a reason is missing for what it advises against
     * @throws clinic.strideback.shared.StaleVersion if somebody else ended the prescription to be replaced
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void prescribe(PatientId patient, EpisodeId episode, @Valid PrescriptionForm form) {
        Prescribed former = form.getReplaces() == null ? null : plans.lock(episode, form.getReplaces());
        CarePlan plan = former == null ? plans.getActive(episode) : former.plan();
        Stamp stamp = stamp(patient);
        Dose dose = HandDose.of(form);
        refuseLeftOut(plan, form);
        submissions.once(form.getToken(), caller.person(), "careplan.prescribe", id -> {
            Prescription prescription = Prescription.byHand(id, plan, form, dose, stamp);
            if (former != null) {
                refuseEnded(former);
                former.prescription().end(String.valueOf(form.getReason()), stamp);
                prescription.place = former.prescription().place;
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
            refuseEnded(prescribed);
            prescribed.prescription().end(form.why(), stamp(patient));
        });
    }

    /**
     * Enters another phase of the same protocol version, forwards or back: what the former phase prescribed ends, what this one prescribes begins;
     * what was prescribed by hand goes on.
     *
     * @throws Invalid if the protocol has no such phase
     * @throws clinic.strideback.shared.StaleVersion if somebody else moved the plan meanwhile
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void moveToPhase(PatientId patient, EpisodeId episode, @Valid PhaseForm form) {
        CarePlan plan = plans.getActive(episode);
        Phase next = protocolOf(plan)
                .findPhase(form.phaseCode())
                .orElseThrow(() -> new Invalid("phase", "careplan.phase.unknown"));
        submissions.once(form.getToken(), caller.person(), "careplan.phase", id -> {
            plan.refuseStale(form);
            Stamp stamp = stamp(patient);
            plans.endOfPhase(plan, PHASE_LEFT, stamp);
            plan.enter(next, stamp.day());
            enter(plan, next, form.getReason(), stamp);
        });
    }

    private void end(CarePlan plan, Stamp stamp) {
        plan.end(stamp.at());
        plans.flush();
        plans.endAll(plan, PLAN_REPLACED, stamp);
    }

    private void enter(CarePlan plan, Phase phase, @Nullable String reason, Stamp stamp) {
        plans.add(new PhaseMove(plan, reason, stamp));
        Prescription.of(plan, phase, stamp).forEach(plans::add);
    }

    private PinnedProtocol pin(String code, ClinicId clinic) {
        Protocol newest =
                library.findNewest(code, clinic).orElseThrow(() -> new Invalid("beside", "careplan.protocol.unknown"));
        return new PinnedProtocol(newest.code(), newest.version());
    }

    private void refuseLeftOut(CarePlan plan, PrescriptionForm form) {
        Exercise exercise = library.findExercise(form.exerciseCode())
                .orElseThrow(() -> new Invalid("exercise", "careplan.exercise.unknown"));
        Protocol protocol = protocolOf(plan);
        Phase phase = protocol.findPhase(plan.phase).orElseThrow(NotFound::new);
        if (form.getReplaces() != null && form.getReason() == null) {
            throw new Invalid("reason", "reason.required");
        }
        Set<Effect> effects = protocol.effectsOn(exercise, phase);
        if (effects.contains(Effect.BLOCK)) {
            throw new Invalid("exercise", "careplan.exercise.forbidden");
        }
        if (effects.contains(Effect.WARN) && form.getReason() == null) {
            throw new Invalid("reason", "careplan.exercise.leftOut");
        }
    }

    private static void refuseEnded(Prescribed prescribed) {
        Prescription prescription = prescribed.prescription();
        if (!prescription.isOpen()) {
            throw new Differences()
                    .compare("prescription", prescription.exercise, prescription.endReason)
                    .against(prescribed.plan().version);
        }
    }

    private PlanView view(CarePlan plan, LocalDate today, Locale locale) {
        LocalDate first = today.minusDays(Adherence.DAYS - 1L);
        List<Prescription> recent = plans.prescriptionsSince(List.of(plan), first);
        return new PlanSheet(plan, protocolOf(plan), active.beside(plan), new PlanWords(library, locale))
                .view(recent, logs.between(List.of(plan), first, today), plans.movesOf(plan), today);
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
