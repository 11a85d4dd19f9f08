package clinic.strideback.protocol;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.shared.rules.Evidence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of the library. Its name, what it is for and how it is done are texts keyed by its code.
 *
 * @param code        short and lasting, such as {@code BR-SL}
 * @param equipment   what it takes, as keys of texts; {@code NONE} when nothing
 * @param progression codes of what comes next when it has become easy
 * @param regression  codes of what comes before it while it is too hard
 * @param usualDose   what to begin with where no protocol says otherwise; null where nothing is usual and the therapist says how much
 */
public record Exercise(
        String code,
        Set<ExerciseTag> tags,
        List<String> equipment,
        List<String> progression,
        List<String> regression,
        @Nullable UsualDose usualDose) {

    public String nameKey() {
        return code + ".name";
    }

    /**
     * A dose with where it comes from.
     *
     * @param reported true when it was read in a second-hand source only; show it as "reported"
     */
    public record UsualDose(Dose dose, Evidence evidence, boolean reported, String source) {}
}
