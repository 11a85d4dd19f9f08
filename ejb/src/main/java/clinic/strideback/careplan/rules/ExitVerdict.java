package clinic.strideback.careplan.rules;

/** What an exit criterion says about one runner today, the best first. Only met and confirmed open the way on. */
public enum ExitVerdict {
    MET,
    /** Met, in part at least, by the word of the therapist. */
    CONFIRMED,
    /** Known, but too old to count. */
    STALE,
    NOT_ASSESSED,
    NOT_MET;

    /** Whether this criterion lets the runner through. */
    public boolean opens() {
        return this == MET || this == CONFIRMED;
    }

    /** The one that decides where all are needed. */
    ExitVerdict orWorse(ExitVerdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The one that decides where one is enough. */
    ExitVerdict orBetter(ExitVerdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
