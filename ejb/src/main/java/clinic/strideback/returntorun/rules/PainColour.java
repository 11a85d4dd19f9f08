package clinic.strideback.returntorun.rules;

/**
 * The answer of the leg to one session, from best to worst. Unknown ranks above green, because a morning that nobody
 * answered cannot speak for progress, and below amber, which is known trouble.
 */
public enum PainColour {
    GREEN,
    UNKNOWN,
    AMBER,
    RED;

    PainColour orWorse(PainColour other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
