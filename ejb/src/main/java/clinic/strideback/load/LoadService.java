package clinic.strideback.load;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.Role;
import clinic.strideback.access.UseCase;
import clinic.strideback.load.Run.Subject;
import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.PainScore;
import clinic.strideback.patient.Patients;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes down walks, runs and mornings, and shows them. */
@Stateless
@UseCase
public class LoadService {

    /** The most runs that one page of the list shows. */
    public static final int PAGE = 50;

    private static final int OWN_DAYS = 14;
    private static final String CORRECTED = "corrected";
    private static final String ANSWERED_ANEW = "answered anew";
    private static final String TAKEN_BACK = "taken back by the runner";

    @Inject
    LoadRepository log;

    @Inject
    Patients patients;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<RunLogged> logged;

    @Inject
    Clock clock;

    /**
     * Takes a walk or run down, or corrects one by a successor.
     *
     * @throws Invalid if the day or the distance cannot be, the next morning has not come yet, or it is asked back once
     * @throws clinic.strideback.shared.StaleVersion if the run to correct was corrected or withdrawn meanwhile
     */
    @Requires(Permission.RUN_LOG)
    public void log(PatientId patient, @Valid RunForm form) {
        Subject subject = subject(patient);
        BigDecimal distance = RunCheck.check(form, today(subject));
        submissions.once(form.getToken(), caller.person(), "run.log", id -> {
            Stamp stamp = stamp();
            LocalDate day = Objects.requireNonNull(form.getRanOn());
            Run run = new Run(id, subject, form, distance, stamp);
            if (form.getReplaces() != null) {
                run.correct(withdraw(subject, form.getReplaces(), CORRECTED, stamp));
            }
            askBack(form, run);
            log.add(run);
            Integer nextMorning = form.nextMorningTold();
            if (nextMorning != null) {
                var told = new MorningCheck.Told(new PainScore(nextMorning), null);
                log.answerFirst(check(subject, day.plusDays(1), told, stamp), ANSWERED_ANEW, stamp);
            }
            logged.fire(new RunLogged(patient, day));
        });
    }

    /** A correction was thought about already: it is held against what no run can be, not against the others. */
    private void askBack(RunForm form, Run run) {
        if (form.isSaidAgain()) {
            return;
        }
        LocalDate from = run.ranOn.minusDays(RunDoubt.LOOK_BACK);
        List<Run> known = form.getReplaces() == null ? log.since(new PatientId(run.patientId), from) : List.of();
        RunDoubt.of(run, known).ifPresent(doubt -> {
            form.ask();
            throw new Invalid("distance", doubt);
        });
    }

    /** Takes down how the leg is this morning; a later answer takes the place of an earlier one. */
    @Requires(Permission.RUN_LOG)
    public void answerMorning(PatientId patient, @Valid MorningForm form) {
        Subject subject = subject(patient);
        LocalDate today = today(subject);
        submissions.once(form.getToken(), caller.person(), "morning.answer", id -> {
            PainScore pain = new PainScore(Objects.requireNonNull(form.getPain()));
            Stamp stamp = stamp();
            log.answer(
                    check(subject, today, new MorningCheck.Told(pain, form.getTightness()), stamp),
                    ANSWERED_ANEW,
                    stamp);
            logged.fire(new RunLogged(patient, today));
        });
    }

    /** What the runner's own phone shows. */
    @Requires(Permission.OWN_PLAN_READ)
    public OwnRunsView own(PatientId patient) {
        LocalDate today = today(subject(patient));
        LocalDate from = today.minusDays(OWN_DAYS);
        var mornings = log.checks(patient, from, today);
        List<Run> runs = log.before(patient, today.plusDays(1), PAGE);
        Stamp stamp = stamp();
        var earlier = mornings.lowerEntry(today);
        return new OwnRunsView(
                today,
                pain(mornings.get(today)),
                tightness(mornings.get(today)),
                earlier == null ? null : pain(earlier.getValue()),
                rows(runs.stream().filter(run -> !run.ranOn.isBefore(from)).toList(), mornings),
                runs.stream()
                        .filter(run -> run.mayBeUndone(stamp))
                        .map(run -> run.id)
                        .toList(),
                runs.isEmpty() ? DistanceUnit.KILOMETRE : runs.get(0).enteredUnit);
    }

    /**
     * The runs of a runner, the newest first.
     *
     * @param before only runs before this day; null for the first page
     */
    @Requires(Permission.RUN_READ)
    public RunsPage runsOf(PatientId patient, @Nullable LocalDate before) {
        LocalDate today = today(subject(patient));
        List<Run> found = log.before(patient, before == null ? today.plusDays(1) : before, PAGE + 1);
        LocalDate cut = found.size() > PAGE ? found.get(PAGE).ranOn : null;
        List<Run> runs = found.stream()
                .filter(run -> cut == null || run.ranOn.isAfter(cut)) // a day is never torn apart
                .toList();
        LocalDate from = runs.isEmpty() ? today : runs.get(runs.size() - 1).ranOn;
        return new RunsPage(today, rows(runs, log.checks(patient, from, today)), cut == null ? null : cut.plusDays(1));
    }

    /**
     * A form filled with a run that was told, for correcting it.
     *
     * @throws Invalid if it is not the runner's to correct, or no longer
     */
    @Requires(Permission.RUN_LOG)
    public RunForm correction(PatientId patient, UUID run) {
        Run told = log.get(patient, run);
        refuseUnlessMine(told, stamp());
        LocalDate next = told.ranOn.plusDays(1);
        return told.form(log.mornings(patient, next, next).get(next));
    }

    /**
     * Withdraws a run that was told in error, at any time.
     *
     * @throws clinic.strideback.shared.StaleVersion if it was corrected or withdrawn meanwhile
     */
    @Requires(Permission.RUN_VOID)
    public void voidRun(PatientId patient, UUID run, @Valid VoidRunForm form) {
        withdraw(subject(patient), run, Objects.requireNonNull(form.getReason()), stamp());
    }

    /**
     * Takes a run back that the runner told, within a day of first telling it. Taking it back twice is taking it back.
     *
     * @throws Invalid if it is too late, or the clinic told it: then it stays
     * @throws clinic.strideback.shared.StaleVersion if it was corrected or withdrawn meanwhile
     */
    @Requires(Permission.RUN_UNDO)
    public void takeBack(PatientId patient, UUID run) {
        if (!TAKEN_BACK.equals(log.lock(patient, run).voidReason)) {
            withdraw(subject(patient), run, TAKEN_BACK, stamp());
        }
    }

    private Run withdraw(Subject subject, UUID id, String reason, Stamp stamp) {
        Run run = log.lock(subject.patient(), id);
        if (run.isVoid()) {
            throw new Differences().compare("run", reason, run.voidReason).against(0);
        }
        refuseUnlessMine(run, stamp);
        run.voidBecause(reason, stamp);
        logged.fire(new RunLogged(subject.patient(), run.ranOn));
        return run;
    }

    /** A therapist corrects any run; a runner what the runner told, for a day after it was first told. */
    private void refuseUnlessMine(Run run, Stamp stamp) {
        if (!caller.get().is(Role.THERAPIST) && !run.mayBeUndone(stamp)) {
            throw new Invalid("run", run.isToldBy(stamp.by()) ? "run.undo.late" : "run.undo.clinic");
        }
    }

    private static MorningCheck check(Subject subject, LocalDate morning, MorningCheck.Told told, Stamp stamp) {
        return new MorningCheck(UUID.randomUUID(), subject, morning, told, stamp);
    }

    private static List<RunRow> rows(List<Run> runs, Map<LocalDate, MorningCheck> mornings) {
        return runs.stream()
                .map(run -> run.row(mornings.get(run.ranOn.plusDays(1))))
                .toList();
    }

    private static @Nullable Integer pain(@Nullable MorningCheck morning) {
        return morning == null ? null : morning.pain;
    }

    private static @Nullable Integer tightness(@Nullable MorningCheck morning) {
        return morning == null ? null : morning.tightness;
    }

    private Subject subject(PatientId patient) {
        ZoneId zone = patients.zone(patient);
        return new Subject(patient, caller.clinicFor(patient), zone);
    }

    private LocalDate today(Subject subject) {
        return LocalDate.now(clock.withZone(subject.zone()));
    }

    private Stamp stamp() {
        return new Stamp(caller.person(), clock.instant());
    }
}
