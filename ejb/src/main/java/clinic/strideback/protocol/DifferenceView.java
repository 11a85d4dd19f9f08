package clinic.strideback.protocol;

import java.io.Serializable;
import java.util.List;

/**
 * What is otherwise in one version than in another one, line by line.
 *
 * @param labels what says the same in both, but rests on something else
 */
public record DifferenceView(ProtocolRow from, ProtocolRow to, List<Line> lines, List<Relabelled> labels)
        implements Serializable {

    /**
     * What is otherwise in one phase.
     *
     * @param apart names of exercises that are left out of it
     */
    public static List<Line> between(PhaseView from, PhaseView to, List<String> apart) {
        return VersionDifference.between(from, to).stream()
                .filter(line -> !apart.contains(line.what()))
                .toList();
    }

    /**
     * One thing that differs.
     *
     * @param phase  code of the phase; empty for the protocol as a whole
     * @param kind   what it is about
     * @param what   name of the exercise, or the sentence of an exit that is judged by something else; empty for anything else
     * @param before empty where there was none
     * @param after  empty where there is none any more
     */
    public record Line(String phase, Kind kind, String what, String before, String after) implements Serializable {}

    /**
     * Something that says the same and rests on something else, so that another opinion stands behind it.
     *
     * @param phase code of the phase; empty for the protocol as a whole
     * @param what  name of the exercise, or the sentence; empty for a number
     */
    public record Relabelled(String phase, Kind kind, String what, Sourced before, Sourced after)
            implements Serializable {}

    /** What a line is about. */
    public enum Kind {
        TITLE,
        PAIN,
        PAIN_RULE,
        DURATION,
        WHO,
        CONTRA,
        ADVICE,
        PHASE,
        ORDER,
        NAME,
        GOAL,
        CAP,
        ENTRY,
        EXIT,
        EXERCISE
    }
}
