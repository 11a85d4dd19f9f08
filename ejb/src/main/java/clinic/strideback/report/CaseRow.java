package clinic.strideback.report;

import clinic.strideback.load.rules.EarlyWarning;
import clinic.strideback.referral.OpenReferral;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one open episode of a runner, as far as it can be a reason to act.
 *
 * @param today on the runner's calendar
 * @param referrals those that nobody has closed, the one that is due first in front
 * @param answerChanged whether the rules answer otherwise than when the plan was decided on
 * @param nothingDue whether the plan in force asked for no exercise on any of the last seven days
 * @param lastEntry the last day of which the runner told anything
 * @param runs the newest one, and those that nobody has answered
 * @param tightness told in the last three weeks, by day
 * @param ceiling the pain that the plan allows; null without a plan
 */
record CaseRow(
        LocalDate today,
        int redFlagsOpen,
        List<OpenReferral> referrals,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate draftSince,
        @Nullable LocalDate planSince,
        boolean answerChanged,
        boolean nothingDue,
        @Nullable LocalDate lastEntry,
        RunsTold runs,
        Map<LocalDate, Integer> tightness,
        @Nullable Integer ceiling) {

    /** The measures that the worklist's table reads. What is not known is left out. */
    Facts facts() {
        Facts facts = new Facts()
                .add("redFlagsOpen", assessedOn == null ? null : Answer.of(redFlagsOpen))
                .add("daysToReferral", daysToReferral())
                .add("answerChanged", planSince == null ? null : Answer.of(answerChanged))
                .add("nothingDue", planSince == null ? null : Answer.of(nothingDue))
                .add("assessed", Answer.of(assessedOn != null || draftSince != null))
                .add("daysSinceAssessment", days(assessedOn))
                .add("daysDraft", days(draftSince))
                .add("daysSilent", planSince == null ? null : days(later(planSince, lastEntry)));
        if (assessedOn != null) {
            facts.add("planMissing", Answer.of(planSince == null));
        }
        addWarning(facts, EarlyWarning.of(today, tightness));
        runs.tell(facts, ceiling, today);
        return facts;
    }

    private static void addWarning(Facts facts, EarlyWarning warning) {
        if (warning.verdict() != EarlyWarning.Verdict.UNKNOWN) {
            facts.add("earlyWarning", Answer.of(warning.verdict() == EarlyWarning.Verdict.WARNING));
        }
        if (warning.newest() != null) {
            facts.add("tightness", Answer.of(warning.newest()));
        }
    }

    private @Nullable Answer daysToReferral() {
        return referrals.isEmpty()
                ? null
                : Answer.of(ChronoUnit.DAYS.between(today, referrals.get(0).due()));
    }

    private @Nullable Answer days(@Nullable LocalDate since) {
        return since == null ? null : Answer.of(ChronoUnit.DAYS.between(since, today));
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
