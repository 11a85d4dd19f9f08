package clinic.strideback.returntorun.rules;

/** Something the runner noticed during a session or after it, beside the pain score. */
public enum Sign {
    LIMP(true),
    SUDDEN_PAIN(true),
    NEW_BRUISE(true),
    /** Ill, or hurt elsewhere. */
    UNWELL(false);

    private final boolean ofTheLeg;

    Sign(boolean ofTheLeg) {
        this.ofTheLeg = ofTheLeg;
    }

    boolean ofTheLeg() {
        return ofTheLeg;
    }
}
