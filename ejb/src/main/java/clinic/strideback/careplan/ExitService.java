package clinic.strideback.careplan;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.careplan.rules.ExitCriterion;
import clinic.strideback.patient.Patients;
import clinic.strideback.protocol.Phase;
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
import java.util.Objects;

/** Takes the therapist's word about what has to be true before a phase is left, where nothing measures it, and takes it back. */
@Stateless
@UseCase
public class ExitService {

    @Inject
    CarePlanRepository plans;

    @Inject
    CarePlans active;

    @Inject
    Patients patients;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Takes the therapist's word about an exit of the present phase; it takes the place of an earlier one.
     *
     * @throws Invalid if the day lies ahead, or before the present phase
     * @throws NotFound if the present phase has no such exit, or it is measured
     * @throws clinic.strideback.shared.StaleVersion if somebody else said something else about it meanwhile
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void confirm(PatientId patient, EpisodeId episode, @Valid SeenForm form) {
        CarePlan plan = plans.hold(episode);
        Stamp stamp = new Stamp(caller.person(), clock.instant(), patients.today(patient));
        LocalDate seenOn = Objects.requireNonNull(form.getSeenOn());
        refuseDay(seenOn, plan.phaseSince, stamp.day());
        if (!isConfirmable(plan, form.criterionId())) {
            throw new NotFound();
        }
        submissions.once(
                form.getToken(),
                caller.person(),
                "exit.confirm",
                id -> plans.say(new ExitConfirmation(id, plan, form, seenOn, stamp), form, stamp));
    }

    /**
     * Takes back a word that was given in error.
     *
     * @throws NotFound if there is none
     * @throws clinic.strideback.shared.StaleVersion if it does not hold any more
     */
    @Requires(Permission.CAREPLAN_PRESCRIBE)
    public void withdraw(PatientId patient, EpisodeId episode, @Valid WithdrawExitForm form) {
        plans.hold(episode);
        ExitConfirmation word = plans.word(episode, form.wordId()).orElseThrow(NotFound::new);
        if (word.voidedAt != null) {
            throw new Differences()
                    .compare("withdrawReason", form.getWithdrawReason(), word.voidReason)
                    .against(0);
        }
        word.voidBecause(form.why(), new Stamp(caller.person(), clock.instant(), patients.today(patient)));
    }

    /** What was seen before the phase was entered has to be seen again. */
    static void refuseDay(LocalDate seenOn, LocalDate phaseSince, LocalDate today) {
        if (seenOn.isAfter(today)) {
            throw new Invalid("seenOn", "date.future");
        }
        if (seenOn.isBefore(phaseSince)) {
            throw new Invalid("seenOn", "careplan.seen.beforePhase");
        }
    }

    private boolean isConfirmable(CarePlan plan, String criterion) {
        Phase phase = active.pinned(plan.protocolCode, plan.protocolVersion)
                .findPhase(plan.phase)
                .orElseThrow();
        return ExitJudge.criteria(phase).stream()
                .filter(ExitCriterion::isConfirmable)
                .map(ExitCriterion::id)
                .anyMatch(criterion::equals);
    }
}
