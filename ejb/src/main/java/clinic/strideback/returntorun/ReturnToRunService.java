package clinic.strideback.returntorun;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.careplan.SeenForm;
import clinic.strideback.episode.Episodes;
import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.TypedDistance;
import clinic.strideback.patient.Patients;
import clinic.strideback.returntorun.rules.Established;
import clinic.strideback.returntorun.rules.GateCriterion;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows where a runner stands, takes the therapist's word where nothing measures it, and keeps the decisions about the stage. */
@Stateless
@UseCase
public class ReturnToRunService {

    private static final Metres MOST_A_WEEK = new Metres(400_000);

    @Inject
    ReadinessRepository repository;

    @Inject
    ReadinessJudge judge;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<StageDecided> decided;

    @Inject
    Clock clock;

    /** Where the runner stands today, what the way on asks for, and what the system proposes. */
    @Requires(Permission.READINESS_READ)
    public ReadinessView readiness(PatientId patient, EpisodeId episode, Locale locale) {
        List<ReadinessRepository.Made> made = repository.made(episode);
        List<ReadinessDecision> decisions =
                made.stream().map(ReadinessRepository.Made::decision).toList();
        Judged judged = judge.judge(
                subject(patient, episode), repository.standing(episode), decisions, patients.today(patient));
        List<DecisionRow> rows = made.stream()
                .map(ReadinessRepository.Made::row)
                .sorted(Comparator.comparing(DecisionRow::at).reversed())
                .toList();
        return new ReadinessSheet(judged, decisions, locale).view(episode, rows);
    }

    /**
     * Takes the therapist's word about a criterion that nothing measures.
     *
     * @throws Invalid if the day lies ahead, or before {@link FirstDay what can have been seen}
     * @throws NotFound if there is no such criterion
     * @throws clinic.strideback.shared.StaleVersion if somebody else said something else about it meanwhile
     */
    @Requires(Permission.READINESS_CONFIRM)
    public void confirm(PatientId patient, EpisodeId episode, @Valid SeenForm form) {
        Stamp stamp = stamp(patient);
        LocalDate seenOn = Objects.requireNonNull(form.getSeenOn());
        refuseDay(patient, episode, seenOn, stamp.day());
        if (!isConfirmable(form.criterionId())) {
            throw new NotFound();
        }
        submissions.once(
                form.getToken(),
                caller.person(),
                "readiness.confirm",
                id -> repository.say(
                        new GateConfirmation(id, subject(patient, episode), form, seenOn, stamp), form, stamp));
    }

    /**
     * Takes down how far the runner used to run in a week, or wants to.
     *
     * @throws Invalid if that is no distance
     */
    @Requires(Permission.READINESS_CONFIRM)
    public void tellUsual(PatientId patient, EpisodeId episode, @Valid UsualDistanceForm form) {
        var amount = new UsualDistance.Amount(form.basis(), distance(form), form.unit());
        submissions.once(
                form.getToken(),
                caller.person(),
                "readiness.usual",
                id -> repository.add(new UsualDistance(id, subject(patient, episode), amount, stamp(patient))));
    }

    /**
     * Decides about the stage: the decision is kept with every verdict that it rests on.
     *
     * @throws Invalid if the runner cannot go there, or a reason is missing
     * @throws clinic.strideback.shared.StaleVersion if somebody else decided, a fact changed or the day ended meanwhile
     */
    @Requires(Permission.READINESS_DECIDE)
    public void decide(PatientId patient, EpisodeId episode, @Valid DecideForm form) {
        Subject subject = subject(patient, episode);
        submissions.once(form.getToken(), caller.person(), "readiness.decide", id -> {
            StagePosition standing = repository.hold(subject);
            List<ReadinessDecision> made = repository.decisions(episode);
            Stamp stamp = stamp(patient);
            Judged judged = judge.judge(subject, standing, made, stamp.day());
            DecisionCheck.refuseStale(form, judged, made);
            ReadinessDecision decision =
                    new ReadinessDecision(id, subject, judged, DecisionCheck.check(form, judged), stamp);
            repository.add(decision);
            standing.follow(DecisionCheck.standing(
                    Stream.concat(made.stream(), Stream.of(decision)).toList()));
            decided.fire(new StageDecided(patient, episode));
        });
    }

    /**
     * Withdraws the newest decision, made in error; the episode stands where it stood before.
     *
     * @throws NotFound if none stands
     * @throws clinic.strideback.shared.StaleVersion if somebody else decided meanwhile
     */
    @Requires(Permission.READINESS_DECIDE)
    public void withdraw(PatientId patient, EpisodeId episode, @Valid WithdrawForm form) {
        StagePosition standing = repository.held(subject(patient, episode)).orElseThrow(NotFound::new);
        List<ReadinessDecision> made = repository.decisions(episode);
        DecisionCheck.refuseStale(form, standing);
        ReadinessDecision last = DecisionCheck.last(made);
        if (last == null) {
            throw new NotFound();
        }
        last.withdraw(form.why(), stamp(patient));
        standing.follow(DecisionCheck.standing(made));
        decided.fire(new StageDecided(patient, episode));
    }

    /** The return to running in the runner's own words; empty before the first decision. */
    @Requires(Permission.OWN_PLAN_READ)
    public Optional<OwnReturnView> own(PatientId patient, Locale locale) {
        return repository.newestOf(patient).map(standing -> {
            EpisodeId episode = new EpisodeId(standing.episodeId);
            List<ReadinessDecision> made = repository.decisions(episode);
            Judged judged = judge.judge(subject(patient, episode), standing, made, patients.today(patient));
            return new ReadinessSheet(judged, made, locale).own(DecisionCheck.last(made));
        });
    }

    /** A day before today is held against what began since; today everything has begun. */
    private void refuseDay(PatientId patient, EpisodeId episode, LocalDate seenOn, LocalDate today) {
        if (seenOn.isAfter(today)) {
            throw new Invalid("seenOn", "date.future");
        }
        if (seenOn.isBefore(today)) {
            LocalDate since = repository.standing(episode).stageSince;
            FirstDay first = since == null
                    ? FirstDay.ofEpisode(episodes.get(episode), patients.zone(patient))
                    : FirstDay.ofStage(
                            since,
                            repository
                                    .lastStepBack(episode)
                                    .map(decision -> decision.decidedOn)
                                    .orElse(null));
            first.refuse(seenOn);
        }
    }

    private static boolean isConfirmable(String criterion) {
        return ReadinessJudge.GATES.criteria().stream()
                .filter(known -> known.established() == Established.CONFIRMED)
                .map(GateCriterion::id)
                .anyMatch(criterion::equals);
    }

    private static BigDecimal distance(UsualDistanceForm form) {
        DistanceUnit unit = form.unit();
        return TypedDistance.read(form.typed(), unit)
                .filter(amount -> TypedDistance.isWithin(amount, MOST_A_WEEK, unit))
                .filter(amount -> Metres.of(amount, unit).value() > 0)
                .orElseThrow(() -> new Invalid("usualDistance", "usual.distance.number"));
    }

    private Subject subject(PatientId patient, EpisodeId episode) {
        return new Subject(patient, caller.clinicFor(patient), episode);
    }

    private Stamp stamp(PatientId patient) {
        return new Stamp(caller.person(), clock.instant(), patients.today(patient));
    }
}
