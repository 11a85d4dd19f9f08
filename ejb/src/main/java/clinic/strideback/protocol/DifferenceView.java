package clinic.strideback.protocol;

import java.io.Serializable;
import java.util.List;

/** What is otherwise in one version than in another one, line by line. */
public record DifferenceView(ProtocolRow from, ProtocolRow to, List<Line> lines) implements Serializable {

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
