package clinic.strideback.protocol;

import java.util.List;
import java.util.Set;

/**
 * One exercise of the library. Its name and its cue are texts keyed by its code.
 *
 * @param code      short and lasting, such as {@code BR-SL}
 * @param equipment what it takes, as keys of texts; {@code NONE} when nothing
 */
public record Exercise(String code, Set<ExerciseTag> tags, List<String> equipment) {

    public String nameKey() {
        return code + ".name";
    }

    public String cueKey() {
        return code + ".cue";
    }
}
