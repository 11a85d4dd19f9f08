package clinic.strideback.returntorun;

import clinic.strideback.assessment.LatestFindings;
import clinic.strideback.careplan.ActivePlan;
import clinic.strideback.careplan.CarePlans;
import clinic.strideback.episode.Episodes;
import clinic.strideback.load.Runs;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.Judged.Limit;
import clinic.strideback.returntorun.rules.CapTable;
import clinic.strideback.returntorun.rules.GateJudgement;
import clinic.strideback.returntorun.rules.GateTable;
import clinic.strideback.returntorun.rules.GateVerdict;
import clinic.strideback.returntorun.rules.JudgedSession;
import clinic.strideback.returntorun.rules.PainMonitoring;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.ResponseTable;
import clinic.strideback.returntorun.rules.ResponseTable.Proposal;
import clinic.strideback.returntorun.rules.RunningLog;
import clinic.strideback.returntorun.rules.Stage;
import clinic.strideback.returntorun.rules.StepTable;
import clinic.strideback.returntorun.rules.TrainingHistory;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what is known about an episode and judges it by the tables in force. */
@ApplicationScoped
class ReadinessJudge {

    static final GateTable GATES = ReturnToRunTables.gates();
    static final StepTable STEPS = ReturnToRunTables.steps();
    private static final CapTable CAPS = ReturnToRunTables.caps();
    private static final ResponseTable RESPONSES = ReturnToRunTables.responses();

    private static final int WEEKS_SHOWN = 12;
    private static final String TENDON = "P-PHT";

    @Inject
    ReadinessRepository repository;

    @Inject
    Episodes episodes;

    @Inject
    LatestFindings findings;

    @Inject
    CarePlans plans;

    @Inject
    Runs runs;

    /** @param made all decisions of the episode in their order */
    Judged judge(Subject subject, StagePosition standing, List<ReadinessDecision> made, LocalDate today) {
        LocalDate from = firstDayShown(standing.stageSince, today);
        return judge(
                standing,
                new ReadinessFacts(
                        today,
                        episodes.get(subject.episode()),
                        findings.of(subject.episode()),
                        plans.findActive(subject.episode()).orElse(null),
                        runs.since(subject.patient(), from),
                        runs.mornings(subject.patient(), from, today),
                        repository
                                .usual(subject.episode())
                                .map(UsualDistance::distance)
                                .orElse(null),
                        seen(subject.episode(), made)));
    }

    /** The same from what somebody has read already. */
    static Judged judge(StagePosition standing, ReadinessFacts read) {
        ActivePlan plan = read.plan();
        PainScore ceiling = plan == null ? PainMonitoring.STRICTEST : new PainScore(plan.painCeiling());
        List<JudgedSession> sessions =
                new LogReading(standing, new PainMonitoring(ceiling), read.mornings()).read(read.runs());
        FindingFacts measured = FindingFacts.of(read.episode(), read.findings());
        Facts facts = measured.facts();
        facts.add(
                "onPht", plan == null ? null : Answer.of(plan.protocol().code().equals(TENDON)));
        read.seen().stream().flatMap(ReadinessJudge::fact).forEach(facts::add);
        var known =
                new Judged.Known(read.today(), plan, ceiling, measured.sides(), sessions, read.usual(), read.seen());
        return judge(known, standing, facts);
    }

    private static Judged judge(Judged.Known known, StagePosition standing, Facts facts) {
        Position present = standing.position();
        if (present == null) {
            return new Judged(
                    known, standing, GATES.judgeEntry(Stage.WALK, facts), limit(facts, null, known.plan()), null);
        }
        LocalDate since = Objects.requireNonNull(standing.stepSince);
        new RunningLog(known.sessions(), STEPS.endsStage(present), known.usual(), known.today())
                .facts()
                .all()
                .forEach(facts::add);
        new TrainingHistory(known.sessions(), since, known.today())
                .facts()
                .all()
                .forEach(facts::add);
        List<GateJudgement> gate = GATES.judgeGateFrom(present.stage(), facts);
        Limit limit = limit(facts, present.stage(), known.plan());
        Proposal proposal = propose(facts, present, gate, limit);
        return new Judged(known, standing, gate, withReview(limit, proposal), proposal);
    }

    private static Proposal propose(Facts facts, Position present, List<GateJudgement> gate, @Nullable Limit limit) {
        boolean open = !STEPS.endsStage(present)
                || gate.stream().map(GateJudgement::verdict).allMatch(GateVerdict::opens);
        boolean allowed = STEPS.after(present)
                .filter(next -> limit == null || next.stage().compareTo(limit.stage()) <= 0)
                .isPresent();
        facts.add("gatesMet", Answer.of(open)).add("capAllows", Answer.of(allowed));
        return RESPONSES.propose(facts, present, STEPS);
    }

    /** The lowest of the rows that hold and of the phase; without a plan there is no running to be proposed. */
    private static @Nullable Limit limit(Facts facts, @Nullable Stage present, @Nullable ActivePlan plan) {
        Limit phase = plan == null
                ? new Limit(Stage.WALK, Limit.NO_PLAN)
                : new Limit(Stage.of(plan.phase().highestStage()), Limit.PHASE);
        Stream<Limit> rows = CAPS
                .lowest(facts, present)
                .map(cap -> new Limit(cap.stage(), cap.rule().id()))
                .stream();
        return Stream.concat(rows, Stream.of(phase))
                .min(Comparator.comparing(Limit::stage))
                .filter(limit -> limit.stage() != Stage.UNRESTRICTED)
                .orElse(null);
    }

    private static @Nullable Limit withReview(@Nullable Limit limit, Proposal proposal) {
        Stage cap = proposal.cap();
        if (cap == null || (limit != null && limit.stage().compareTo(cap) <= 0)) {
            return limit;
        }
        return new Limit(cap, proposal.rule().id());
    }

    /** What was seen before the last step back has to be seen again. */
    private List<SeenCriterion> seen(EpisodeId episode, List<ReadinessDecision> made) {
        Instant lastStepBack = made.stream()
                .filter(decision -> decision.act == Act.STEP_BACK && !decision.isWithdrawn())
                .map(decision -> decision.decidedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return repository.confirmations(episode).stream()
                .filter(word -> word.enteredAt.isAfter(lastStepBack))
                .map(word -> new SeenCriterion(word.id, word.criterion, word.met, word.seenOn, word.note))
                .toList();
    }

    private static Stream<Fact> fact(SeenCriterion seen) {
        return GATES.criteria().stream()
                .filter(criterion -> criterion.id().equals(seen.criterion()))
                .map(criterion ->
                        new Fact(criterion.criterion().measure(), Answer.of(seen.met()), seen.seenOn(), seen.note()));
    }

    /** From which day on the log is read: the weeks that a chart shows, and the whole stay at the present stage. */
    static LocalDate firstDayShown(@Nullable LocalDate since, LocalDate today) {
        LocalDate shown =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS_SHOWN - 1L);
        return since == null || shown.isBefore(since) ? shown : since;
    }
}
