package clinic.strideback.exercise;

import java.io.Serializable;
import java.util.List;

/**
 * How an exercise is done, in the reader's language. The library says all of it; of its own exercises a clinic may leave anything open.
 *
 * @param purpose what it is for; empty when not said
 * @param setup   how it begins; empty when not said
 * @param link    address of a picture or a video; empty for none
 */
public record HowTo(String purpose, String setup, List<String> steps, List<String> faults, String link)
        implements Serializable {

    /** Nothing is said but the name and the cue. */
    public boolean isEmpty() {
        return purpose.isEmpty() && setup.isEmpty() && steps.isEmpty() && faults.isEmpty() && link.isEmpty();
    }
}
