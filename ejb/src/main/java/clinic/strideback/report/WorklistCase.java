package clinic.strideback.report;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.PainScore;
import clinic.strideback.measure.Side;
import clinic.strideback.patient.Sex;
import clinic.strideback.report.WorklistRow.WorklistReason;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.report.rules.WorklistTable;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A runner of the clinic before the list is cut into pages: who it is, what is known, and the reasons that follow. */
record WorklistCase(Who who, Problem problem, CaseRow known, List<WorklistReason> reasons) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The measure whose number stands beside a reason. */
    private static final Map<Reason, String> COUNTED = Map.of(
            Reason.RED_FLAG_OPEN, "redFlagsOpen",
            Reason.REFERRAL_DUE, "daysToReferral",
            Reason.REFERRAL_OPEN, "daysToReferral",
            Reason.SILENT, "daysSilent",
            Reason.RETEST_DUE, "daysSinceAssessment",
            Reason.DRAFT_UNSIGNED, "daysDraft",
            Reason.EARLY_WARNING, "tightness");

    record Who(
            UUID patient,
            String family,
            @Nullable String given,
            @Nullable String preferred,
            Sex sex,
            LocalDate born) {}

    record Problem(
            UUID episode,
            Side side,
            Onset onset,
            @Nullable LocalDate began,
            Instant openedAt,
            @Nullable Integer stage,
            @Nullable UUID assessment,
            @Nullable UUID ownDraft) {}

    static WorklistCase judged(Who who, Problem problem, CaseRow known, WorklistTable table) {
        Facts facts = known.facts();
        return new WorklistCase(
                who,
                problem,
                known,
                table.reasons(facts).stream()
                        .map(reason -> new WorklistReason(reason, number(reason, facts, known)))
                        .toList());
    }

    boolean needsSomebody() {
        return !reasons.isEmpty();
    }

    boolean hasReason(Reason wanted) {
        return reasons.stream().anyMatch(held -> held.reason() == wanted);
    }

    /** Whether the most urgent reason cannot wait. */
    boolean isForToday() {
        return urgency().filter(Reason::isForToday).isPresent();
    }

    /** The most urgent reason; none for somebody on plan. */
    Optional<Reason> urgency() {
        return reasons.stream().findFirst().map(WorklistReason::reason);
    }

    /** When the first referral is due that nobody has closed; null without one. */
    @Nullable
    LocalDate referralDue() {
        return known.referrals().isEmpty() ? null : known.referrals().get(0).due();
    }

    WorklistRow row(Week week) {
        LocalDate today = known.today();
        LocalDate review = Retest.due(known.assessedOn(), known.planSince() != null);
        return new WorklistRow(
                new PatientId(who.patient()),
                new EpisodeId(problem.episode()),
                who.family(),
                who.given(),
                who.preferred(),
                who.sex(),
                Period.between(who.born(), today).getYears(),
                problem.side(),
                problem.onset(),
                problem.began() == null ? null : (int) ChronoUnit.DAYS.between(problem.began(), today),
                problem.stage(),
                review,
                review != null && review.isBefore(today),
                id(problem.assessment()),
                id(problem.ownDraft()),
                known.lastEntry(),
                isForToday(),
                reasons,
                known.referrals(),
                week.states(),
                week.pain(),
                known.ceiling());
    }

    private static @Nullable AssessmentId id(@Nullable UUID assessment) {
        return assessment == null ? null : new AssessmentId(assessment);
    }

    private static @Nullable Integer number(Reason reason, Facts facts, CaseRow known) {
        return switch (reason) {
            case RED_RESPONSE ->
                known.runs()
                        .red(known.ceiling())
                        .map(red -> red.pain().worst())
                        .map(PainScore::value)
                        .orElse(null);
            case OVER_PLAN -> percentOver(facts);
            default -> whole(facts, COUNTED.getOrDefault(reason, ""));
        };
    }

    private static @Nullable Integer whole(Facts facts, String measure) {
        return number(facts, measure).map(BigDecimal::intValue).orElse(null);
    }

    /** How much farther than the longest run of the 30 days before, in percent. */
    private static @Nullable Integer percentOver(Facts facts) {
        return number(facts, "spikeRatio")
                .map(ratio -> ratio.subtract(BigDecimal.ONE)
                        .multiply(WHOLE)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue())
                .orElse(null);
    }

    private static Optional<BigDecimal> number(Facts facts, String measure) {
        return facts.find(measure).map(Fact::answer).map(answer -> answer.number());
    }
}
