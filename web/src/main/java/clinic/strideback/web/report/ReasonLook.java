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

    private static final Map<Reason, ReasonLook> LOOKS = Map.of(
            Reason.RED_FLAG_OPEN, new ReasonLook("danger", "flag"),
            Reason.REFERRAL_DUE, new ReasonLook("bad", "message"),
            Reason.RED_RESPONSE, new ReasonLook("bad", "lightning"),
            Reason.OVER_PLAN, new ReasonLook("bad", "over"),
            Reason.SILENT, new ReasonLook("warn", "moon"),
            Reason.REFERRAL_OPEN, new ReasonLook("warn", "message"),
            Reason.PROTOCOL_UNDECIDED, new ReasonLook("", "sheet"),
            Reason.RETEST_DUE, new ReasonLook("warn", "retest"),
            Reason.DRAFT_UNSIGNED, new ReasonLook("info", "pen"),
            Reason.NOT_ASSESSED, new ReasonLook("info", "body"));

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
            case RED_RESPONSE, OVER_PLAN -> "/load/runs.xhtml" + query;
            case SILENT -> "/careplan/plan.xhtml" + query;
            case PROTOCOL_UNDECIDED -> "/proposal/why.xhtml" + query;
            case DRAFT_UNSIGNED -> assessment("record", row.draft(), query);
            case RETEST_DUE, NOT_ASSESSED -> assessment("list", null, query);
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
