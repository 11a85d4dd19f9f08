package clinic.strideback.web.report;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.referral.OpenReferral;
import clinic.strideback.report.WorklistRow;
import clinic.strideback.report.rules.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a reason looks: the tone of its chip and its icon. Only an open red flag is loud.
 *
 * @param tone of {@code sb:chip}
 * @param icon of the sprite
 */
public record ReasonLook(String tone, String icon) {

    private static final Map<Reason, ReasonLook> LOOKS = Map.ofEntries(
            Map.entry(Reason.RED_FLAG_OPEN, new ReasonLook("danger", "flag")),
            Map.entry(Reason.REFERRAL_DUE, new ReasonLook("bad", "message")),
            Map.entry(Reason.RED_RESPONSE, new ReasonLook("bad", "lightning")),
            Map.entry(Reason.OVER_PLAN, new ReasonLook("bad", "over")),
            Map.entry(Reason.EARLY_WARNING, new ReasonLook("bad", "warn")),
            Map.entry(Reason.SILENT, new ReasonLook("warn", "moon")),
            Map.entry(Reason.REFERRAL_OPEN, new ReasonLook("warn", "message")),
            Map.entry(Reason.ANSWER_CHANGED, new ReasonLook("warn", "sheet")),
            Map.entry(Reason.PROTOCOL_UNDECIDED, new ReasonLook("", "sheet")),
            Map.entry(Reason.NOTHING_DUE, new ReasonLook("warn", "sheet")),
            Map.entry(Reason.RETEST_DUE, new ReasonLook("warn", "retest")),
            Map.entry(Reason.DRAFT_UNSIGNED, new ReasonLook("info", "pen")),
            Map.entry(Reason.NOT_ASSESSED, new ReasonLook("info", "body")));

    private static final ReasonLook PLAIN = new ReasonLook("", "info");

    static ReasonLook of(Reason reason) {
        return LOOKS.getOrDefault(reason, PLAIN);
    }

    /** Where something can be done about it. */
    static String place(Reason reason, WorklistRow row) {
        String query = "?patient=" + row.patient() + "&episode=" + row.episode();
        return switch (reason) {
            case RED_FLAG_OPEN -> assessment("read", row.assessment(), query);
            case REFERRAL_DUE, REFERRAL_OPEN -> referral(row);
            case DRAFT_UNSIGNED -> assessment("record", row.draft(), query);
            case RETEST_DUE, NOT_ASSESSED -> assessment("list", null, query);
            default -> page(reason) + query;
        };
    }

    private static String page(Reason reason) {
        return switch (reason) {
            case EARLY_WARNING -> "/patient/chart.xhtml";
            case SILENT, NOTHING_DUE -> "/careplan/plan.xhtml";
            case PROTOCOL_UNDECIDED, ANSWER_CHANGED -> "/proposal/why.xhtml";
            default -> "/load/runs.xhtml";
        };
    }

    /** The one that is due first, in the episode that it belongs to. */
    private static String referral(WorklistRow row) {
        OpenReferral first = row.referrals().get(0);
        return "/referral/task.xhtml?patient=" + row.patient() + "&episode=" + first.episode() + "&referral="
                + first.id();
    }

    /** A draft of somebody else is not to be opened: the list says that there is one. */
    private static String assessment(String page, @Nullable AssessmentId id, String query) {
        return id == null
                ? "/assessment/list.xhtml" + query
                : "/assessment/" + page + ".xhtml" + query + "&assessment=" + id;
    }
}
