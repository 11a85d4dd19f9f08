package clinic.strideback.assessment;

/** Where an assessment stands in its life. */
public enum AssessmentStatus {
    /** Still typed at, seen by its author alone. */
    DRAFT,
    /** Stands as it is. */
    SIGNED,
    /** Stands as it is, but another stands in its place: nothing judges by it any more. */
    AMENDED,
    /** Withdrawn, by whom, when and why; or a draft that was given up. */
    VOIDED
}
