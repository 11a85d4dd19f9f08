package clinic.strideback.protocol;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A change of order in a draft, or something taken out of it.
 *
 * @param kind  what is done
 * @param phase code of the phase; empty for what speaks against the protocol as a whole
 * @param place of the exercise in its phase, from 0; the number of what speaks against the protocol; of no meaning for a phase
 * @param what  code of the exercise, or the words, that stood there when the step was chosen; empty for a phase
 * @param to    place to which it goes, or by how many places a phase goes
 */
public record DraftStep(Kind kind, String phase, int place, String what, int to) implements Serializable {

    /** Whether what it is about still stands there. */
    boolean fits(ProtocolContent content) {
        return switch (kind) {
            case MOVE_LINE, REMOVE_LINE -> isExercise(DraftLines.of(content.doses(), phase));
            case REMOVE_BAN ->
                new DraftSheet(content, 0)
                        .bans().stream()
                                .anyMatch(ban -> ban.getNumber() == place
                                        && ban.getWords().equals(what));
            default -> true;
        };
    }

    private boolean isExercise(List<Map<String, String>> lines) {
        return place >= 0
                && place < lines.size()
                && what.equals(lines.get(place).get("exercise"));
    }

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
