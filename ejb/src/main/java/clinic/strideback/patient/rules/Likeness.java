package clinic.strideback.patient.rules;

/** How sure it is that two entries are one person. */
public enum Likeness {
    /** Same names, same full birth date, and nothing that contradicts. */
    EXACT,
    LIKELY,
    POSSIBLE,
    DIFFERENT
}
