package clinic.strideback.audit;

/** How a use case ended. */
public enum AuditOutcome {
    SUCCESS,
    REFUSED,
    FAILED
}
