package clinic.strideback.assessment.rules;

import java.io.Serializable;
import java.util.List;

/**
 * Why an entry cannot be signed as it stands. The text that was typed is kept; the page says what is allowed.
 *
 * @param trial  which of several, from 1
 * @param limits what the message names: lowest, highest and unit, or the units or the number of digits allowed
 */
public record Problem(FindingKey key, int trial, Kind kind, List<Serializable> limits) implements Serializable {

    public Problem(FindingKey key, Kind kind, List<Serializable> limits) {
        this(key, 1, kind, limits);
    }

    /** Where it was typed. */
    public String field() {
        return key.trialKey(trial);
    }

    /** The same, of another trial. */
    Problem ofTrial(int number) {
        return new Problem(key, number, kind, limits);
    }

    /** What is wrong; each has its sentence in every language. */
    public enum Kind {
        NOT_A_NUMBER,
        /** Could be a thousand or a decimal. */
        AMBIGUOUS,
        UNKNOWN_UNIT,
        OUT_OF_RANGE,
        NOT_WHOLE,
        TOO_PRECISE,
        NOT_AN_OPTION,
        TOO_LONG,
        /** A region that the drawing does not have, a point outside of it, or one region twice. */
        NOT_ON_CHART,
        TOO_MANY_MARKS,
        /** "Not tested" or "unable" where only an answer will do. */
        NEEDS_AN_ANSWER,
        /** Trials of one test in different units. */
        MIXED_UNITS,
        MISSING
    }
}
