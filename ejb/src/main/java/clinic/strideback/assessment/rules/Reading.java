package clinic.strideback.assessment.rules;

import java.io.Serializable;
import java.util.List;

/** What became of one entry. */
public sealed interface Reading {

    /** Nothing was entered. */
    record Blank() implements Reading {}

    /** It is a finding. */
    record Taken(Finding finding) implements Reading {}

    /** It is not, and here is why. */
    record Refused(Problem problem) implements Reading {}

    static Reading refused(FindingKey key, Problem.Kind kind, Serializable... limits) {
        return new Refused(new Problem(key, kind, List.of(limits)));
    }
}
