package clinic.strideback.returntorun.rules;

/** How it becomes known whether a criterion is met. */
public enum Established {
    /** From a finding of a signed assessment. */
    MEASURED,
    /** From the runs and mornings that the runner logged. */
    FROM_LOG,
    /** The therapist says so, met or not met, with the day on which it was seen; it is never assumed. */
    CONFIRMED
}
