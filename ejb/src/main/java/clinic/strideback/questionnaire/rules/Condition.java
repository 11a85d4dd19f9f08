package clinic.strideback.questionnaire.rules;

/** The kind of problem by which the table says how often to ask. */
public enum Condition {
    /** It came suddenly. */
    STRAIN,
    /** The plan in force is the one for the proximal tendon. */
    PHT,
    /** It came gradually. */
    GRADUAL
}
