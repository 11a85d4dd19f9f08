package clinic.strideback.report.rules;

/** Why a runner stands on the worklist, by the names of its table. */
public enum Reason {
    RED_FLAG_OPEN,
    /** Due today, or overdue. */
    REFERRAL_DUE,
    RED_RESPONSE,
    OVER_PLAN,
    /** Tightness in the diary is high or rises: the next hard session is softened. */
    EARLY_WARNING,
    /** The last of those that cannot wait. */
    SILENT,
    REFERRAL_OPEN,
    /** The rules answer otherwise than when the plan in force was decided on. */
    ANSWER_CHANGED,
    PROTOCOL_UNDECIDED,
    /** The plan asked for no exercise in the last seven days: nothing was done of nothing, which is no pass. */
    NOTHING_DUE,
    RETEST_DUE,
    DRAFT_UNSIGNED,
    NOT_ASSESSED;

    /** Safety first, then whoever has stopped answering; what follows may be done within the week. */
    public boolean isForToday() {
        return compareTo(SILENT) <= 0;
    }
}
