package clinic.strideback.protocol.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a phase.
 *
 * @param lighter         exercises with body weight, one of which should come before it; empty when it is none of load
 * @param loadStepPercent the most by which its load may grow in a week, in percent
 */
public record Item(
        String exercise,
        Set<Kind> kinds,
        Set<String> lighter,
        @Nullable Integer loadStepPercent) {

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
