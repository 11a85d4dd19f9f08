package clinic.strideback.protocol;

import java.io.Serializable;

/**
 * A change of order in a draft, or something taken out of it.
 *
 * @param kind  what is done
 * @param phase code of the phase
 * @param place of the exercise in its phase, from 0; of no meaning for a phase
 * @param what  code of the exercise that stood there when the step was chosen; empty for a phase
 * @param to    place to which it goes, or by how many places a phase goes
 */
public record DraftStep(Kind kind, String phase, int place, String what, int to) implements Serializable {

    boolean isOfLine() {
        return kind == Kind.MOVE_LINE || kind == Kind.REMOVE_LINE;
    }

    void apply(DraftEdit edit) {
        switch (kind) {
            case MOVE_PHASE -> edit.move(phase, to);
            case REMOVE_PHASE -> edit.remove(phase);
            case MOVE_LINE -> edit.lines().move(phase, place, to);
            default -> edit.lines().remove(phase, place);
        }
    }

    /** What is done. */
    public enum Kind {
        MOVE_PHASE,
        REMOVE_PHASE,
        MOVE_LINE,
        REMOVE_LINE
    }
}
