package clinic.strideback.patient;

/** What an alert is about. */
public enum AlertKind {
    /** To a drug, a plaster, latex. */
    ALLERGY,
    /** Anything else that has to be known before somebody acts, such as a pacemaker or anticoagulants. */
    ALERT
}
