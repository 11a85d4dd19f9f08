package clinic.strideback.web.report;

import clinic.strideback.report.rules.Reason;
import java.util.Map;

/**
 * How a reason looks: the tone of its chip and its icon. Only an open red flag is loud.
 *
 * @param tone of {@code sb:chip}
 * @param icon of the sprite
 */
public record ReasonLook(String tone, String icon) {

    private static final Map<Reason, ReasonLook> LOOKS = Map.of(
            Reason.RED_FLAG_OPEN, new ReasonLook("danger", "flag"),
            Reason.RED_RESPONSE, new ReasonLook("bad", "lightning"),
            Reason.OVER_PLAN, new ReasonLook("bad", "over"),
            Reason.SILENT, new ReasonLook("warn", "moon"),
            Reason.PROTOCOL_UNDECIDED, new ReasonLook("", "sheet"),
            Reason.RETEST_DUE, new ReasonLook("warn", "retest"),
            Reason.DRAFT_UNSIGNED, new ReasonLook("info", "pen"),
            Reason.NOT_ASSESSED, new ReasonLook("info", "body"));

    private static final ReasonLook PLAIN = new ReasonLook("", "info");

    static ReasonLook of(Reason reason) {
        return LOOKS.getOrDefault(reason, PLAIN);
    }
}
