package clinic.strideback.report.rules;

/** Why a runner stands on the worklist, by the names of its table. */
public enum Reason {
    RED_FLAG_OPEN,
    RED_RESPONSE,
    OVER_PLAN,
    SILENT,
    PROTOCOL_UNDECIDED,
    RETEST_DUE,
    DRAFT_UNSIGNED,
    NOT_ASSESSED
}
