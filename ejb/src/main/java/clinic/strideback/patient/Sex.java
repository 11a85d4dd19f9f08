package clinic.strideback.patient;

/** Sex for clinical use; unknown is an answer of its own. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
