package clinic.strideback.proposal;

/** Why a therapist chose another protocol than the rules propose; counted, so that a rule that is often overruled is looked at. */
public enum OverruleReason {
    /** The findings say more than the rules read. */
    CLINICAL_JUDGEMENT,
    /** A physician or surgeon ordered it. */
    PHYSICIAN_ORDER,
    /** It worked, or failed, for this runner before. */
    EARLIER_RESPONSE,
    /** The runner's own wish, after being told the reasons. */
    RUNNERS_CHOICE,
    /** Equipment, time or place do not allow it. */
    SETTING,
    /** Anything else; asks for a remark. */
    OTHER
}
