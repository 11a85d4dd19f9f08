package clinic.strideback.assessment.rules;

/** Whether there is a value, and if not, why. No value is ever read as zero. */
public enum FindingStatus {
    RECORDED,
    NOT_TESTED,
    /** Tried or not to be tried because of pain: it has no value, and counts as failed where a gate asks for it. */
    UNABLE_PAIN
}
