package clinic.strideback.protocol;

import java.io.Serializable;

/**
 * A change of order in a draft, or something taken out of it.
 *
 * @param kind    what is done
 * @param phase   code of the phase; empty for what speaks against the protocol as a whole
 * @param place   of the exercise in its phase, from 0; the number of what speaks against the protocol; of no meaning for a phase
 * @param to      place to which it goes, or by how many places a phase goes
 * @param version the version of the draft on which the step was chosen
 */
public record DraftStep(Kind kind, String phase, int place, int to, long version) implements Serializable {

    void apply(DraftEdit edit) {
        switch (kind) {
            case MOVE_PHASE -> edit.move(phase, to);
            case REMOVE_PHASE -> edit.remove(phase);
            case REMOVE_BAN -> edit.bans().remove(place);
            case MOVE_LINE -> edit.lines().move(phase, place, to);
            default -> edit.lines().remove(phase, place);
        }
    }

    /** What is done. */
    public enum Kind {
        MOVE_PHASE,
        REMOVE_PHASE,
        MOVE_LINE,
        REMOVE_LINE,
        REMOVE_BAN
    }
}
