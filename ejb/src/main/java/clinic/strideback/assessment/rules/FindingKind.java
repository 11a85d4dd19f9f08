package clinic.strideback.assessment.rules;

/** What kind of answer a question takes. */
public enum FindingKind {
    /** A measured number with its unit. */
    NUMBER,
    /** A whole number: repetitions, seconds, steps. */
    COUNT,
    /** A whole number from 0 to 10, tapped rather than typed. */
    SCORE,
    /** One of several words. */
    CHOICE,
    /** Yes or no. */
    YES_NO,
    /** Free text. */
    TEXT,
    /** Marks on the body chart. */
    BODY;

    /** Typed as a number. */
    public boolean isNumeric() {
        return this == NUMBER || this == COUNT || this == SCORE;
    }

    /** Chosen among options. */
    public boolean isChosen() {
        return this == CHOICE || this == YES_NO;
    }
}
