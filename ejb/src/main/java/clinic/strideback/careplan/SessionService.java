package clinic.strideback.careplan;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.careplan.TodayView.Entry;
import clinic.strideback.careplan.TodayView.Item;
import clinic.strideback.exercise.Exercises;
import clinic.strideback.patient.Patients;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a runner does with the plan: sees the day, ticks off, takes back. */
@Stateless
@UseCase
public class SessionService {

    /** How many days back an exercise may still be ticked off. */
    private static final int CATCH_UP = 7;

    /** Looks back over the week that a frequency counts in, and over the longest "every so many days" that a therapist may give. */
    private static final int LOOK_BACK = 14;

    private static final String TAKEN_BACK = "taken back by the runner";

    @Inject
    CarePlanRepository plans;

    @Inject
    SessionLogRepository logs;

    @Inject
    CarePlans active;

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

    /** The runner's exercises for the runner's own today. */
    @Requires(Permission.OWN_PLAN_READ)
    public TodayView todayOf(PatientId patient, Locale locale) {
        ZoneId zone = patients.zone(patient);
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone));
        LocalDate day = now.toLocalDate();
        List<CarePlan> mine = plans.activeOf(patient);
        if (mine.isEmpty()) {
            return new TodayView(day, now.toLocalTime(), List.of(), List.of(), List.of());
        }
        List<SessionLog> recent = logs.between(mine, day.minusDays(LOOK_BACK), day);
        PlanWords words = new PlanWords(library, exercises.words(locale), locale);
        List<Item> due = new ArrayList<>();
        List<Item> other = new ArrayList<>();
        for (Prescription prescription : plans.prescriptionsSince(mine, day)) {
            List<SessionLog> its = recent.stream()
                    .filter(log -> log.prescriptionId.equals(prescription.id))
                    .toList();
            if (prescription.holdsOn(day)) {
                Item item = words.item(prescription, entries(its, day, zone));
                (item.isAnswered() || isDue(prescription, day, its) ? due : other).add(item);
            }
        }
        return new TodayView(
                day,
                now.toLocalTime(),
                mine.stream().map(plan -> plan(plan, words)).toList(),
                due,
                other);
    }

    /**
     * Ticks an exercise off.
     *
     * @throws Invalid if the day cannot be, the exercise was ticked off already, or a change does not say how much
     */
    @Requires(Permission.SESSION_LOG)
    public void log(PatientId patient, @Valid SessionForm form) {
        Stamp stamp = new Stamp(caller.person(), clock.instant(), patients.today(patient));
        LocalDate day = form.getDay() == null ? stamp.day() : form.getDay();
        submissions.once(form.getToken(), caller.person(), "session.log", id -> {
            Prescription prescription = plans.lock(patient, form.prescriptionId());
            check(prescription, form, day, stamp.day());
            logs.add(new SessionLog(id, prescription, form, day, stamp));
        });
    }

    /**
     * Takes a tick back, within a day of its entry. Taking it back twice is taking it back.
     *
     * @throws Invalid if it is too late: then it stays as it was told
     */
    @Requires(Permission.SESSION_UNDO)
    public void undo(PatientId patient, UUID log) {
        SessionLog entry = logs.get(patient, log);
        Stamp stamp = new Stamp(caller.person(), clock.instant(), patients.today(patient));
        if (entry.isVoid()) {
            return;
        }
        if (!entry.mayBeUndone(stamp.at())) {
            throw new Invalid("session", "session.undo.late");
        }
        entry.voidBecause(TAKEN_BACK, stamp);
    }

    private void check(Prescription prescription, SessionForm form, LocalDate day, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(today.minusDays(CATCH_UP)) || !prescription.holdsOn(day)) {
            throw new Invalid("day", "session.day.impossible", CATCH_UP);
        }
        if (form.outcome() == SessionOutcome.CHANGED && !form.saysHowMuch()) {
            throw new Invalid("sets", "session.change.required");
        }
        int most = Schedule.mostPerDay(prescription.dose.dose().frequency());
        if (logs.of(prescription, day).size() >= most) {
            throw new Invalid("session", "session.logged.already");
        }
    }

    private static boolean isDue(Prescription prescription, LocalDate day, List<SessionLog> its) {
        List<LocalDate> done = its.stream()
                .filter(SessionLog::counts)
                .map(log -> log.happenedOn)
                .toList();
        return Schedule.isDue(prescription.dose.dose().frequency(), day, done);
    }

    private List<Entry> entries(List<SessionLog> its, LocalDate day, ZoneId zone) {
        Instant now = clock.instant();
        return its.stream()
                .filter(log -> log.happenedOn.equals(day))
                .map(log -> PlanWords.entry(log, zone, now))
                .toList();
    }

    private TodayView.Plan plan(CarePlan plan, PlanWords words) {
        Protocol protocol = active.pinned(plan.protocolCode, plan.protocolVersion);
        return words.plan(plan, protocol);
    }
}
