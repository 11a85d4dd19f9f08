package clinic.strideback.protocol.rules;

/** What an exercise is for, as far as the linter asks. */
public enum Kind {
    GLUTE,
    CORE_FRONT,
    CORE_SIDE,
    CORE_BACK,
    /** Holds the hamstring long without movement. */
    STATIC_STRETCH,
    /** Prepares for running fast. */
    STRIDES,
    /** Runs fast. */
    FAST
}
