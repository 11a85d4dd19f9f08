package clinic.strideback.assessment.rules;

/** How the two sides of a test are compared. */
public enum SideComparison {
    NONE,
    /** Limb symmetry index, more is better. */
    LSI_HIGHER,
    /** Limb symmetry index, less is better (a timed hop). */
    LSI_LOWER,
    /** Degrees between the sides: range of motion is never compared in per cent. */
    DEGREES
}
