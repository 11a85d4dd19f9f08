package clinic.strideback.careplan;

/** What speaks against an exercise in a plan. Some of it no reason overcomes. */
public enum Objection {
    /** The protocol forbids it in this phase. */
    FORBIDDEN("careplan.exercise.forbidden", true),
    /** A static stretch of the hamstring in the first days of a strain. */
    STRETCH_EARLY("careplan.stretch.early", true),
    /** Two cues are in use already. */
    TWO_CUES("careplan.cue.two", true),
    /** The protocol asks to leave it out in this phase. */
    LEFT_OUT("careplan.exercise.leftOut", false),
    /** Faster or steeper than the running that the phase allows. */
    BEYOND_RUNNING("careplan.exercise.beyondRunning", false),
    /** A static stretch of the hamstring. */
    STRETCH("careplan.stretch.warned", false),
    /** It begins when the therapist says so. */
    WAITS("careplan.exercise.waits", false);

    private final String message;
    private final boolean blocks;

    Objection(String message, boolean blocks) {
        this.message = message;
        this.blocks = blocks;
    }

    /** Key of the words that refuse. */
    String message() {
        return message;
    }

    /** Whether no reason overcomes it. */
    public boolean isBlocking() {
        return blocks;
    }
}
