package clinic.strideback.careplan;

import clinic.strideback.protocol.DifferenceView;
import java.io.Serializable;
import java.util.List;

/**
 * Two versions of a protocol side by side.
 *
 * @param said   what they say otherwise
 * @param judged the exits that something else decides: another finding or threshold, or the therapist's word
 */
public record VersionsCompared(DifferenceView said, List<DifferenceView.Line> judged) implements Serializable {

    /** Whether they say the same, rest on the same and are judged by the same. */
    public boolean same() {
        return said.lines().isEmpty() && said.labels().isEmpty() && judged.isEmpty();
    }
}
