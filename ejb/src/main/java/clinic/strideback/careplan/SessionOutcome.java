package clinic.strideback.careplan;

/** What became of an exercise on a day. */
public enum SessionOutcome {
    DONE,
    CHANGED,
    SKIPPED
}
