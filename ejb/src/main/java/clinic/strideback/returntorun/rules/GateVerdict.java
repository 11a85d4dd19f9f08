package clinic.strideback.returntorun.rules;

import clinic.strideback.shared.rules.Verdict;

/** What a gate shows for one criterion. Only met and confirmed open it. */
public enum GateVerdict {
    NOT_MET,
    NOT_ASSESSED,
    MET,
    /** Met by the word of the therapist, not by a measurement. */
    CONFIRMED;

    static GateVerdict of(Verdict verdict, Established established) {
        return switch (verdict) {
            case MET -> established == Established.CONFIRMED ? CONFIRMED : MET;
            case NOT_MET -> NOT_MET;
            case NOT_ASSESSED -> NOT_ASSESSED;
        };
    }

    /** Whether this criterion lets the runner through. */
    public boolean opens() {
        return this == MET || this == CONFIRMED;
    }
}
