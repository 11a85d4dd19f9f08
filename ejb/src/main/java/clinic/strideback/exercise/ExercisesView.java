package clinic.strideback.exercise;

import java.io.Serializable;
import java.util.List;

/**
 * The exercises that are wanted, by name.
 *
 * @param all how many there are
 */
public record ExercisesView(List<Entry> entries, int all, ExerciseOptions options) implements Serializable {

    /**
     * One of them.
     *
     * @param own added by a clinic of the reader's
     */
    public record Entry(
            String code, String name, String purpose, List<String> equipment, List<String> tags, boolean own)
            implements Serializable {}
}
