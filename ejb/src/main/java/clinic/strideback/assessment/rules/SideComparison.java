package clinic.strideback.assessment.rules;

/** How the two sides of a test are compared. */
public enum SideComparison {
    NONE(""),
    /** Limb symmetry index; which way round, the test's direction says. */
    LSI("symmetry"),
    /** Degrees between the sides: range of motion is never compared in per cent. */
    DEGREES("degrees apart");

    private final String inWords;

    SideComparison(String inWords) {
        this.inWords = inWords;
    }

    /** For the document that therapists review. */
    String inWords() {
        return inWords;
    }
}
