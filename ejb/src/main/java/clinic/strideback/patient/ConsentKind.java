package clinic.strideback.patient;

/** What a runner is asked to agree to; each has its text. */
public enum ConsentKind {
    /** That the clinic keeps and uses data about health for the treatment. */
    TREATMENT,
    /** That the referring doctor is told. */
    REFERRER,
    /** Reminders by message. */
    MESSAGES
}
