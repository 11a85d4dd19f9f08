package clinic.strideback.protocol.rules;

import java.util.List;

/**
 * A protocol as the linter reads it.
 *
 * @param tendon whether it treats a tendon
 * @param steps  its phases in their order
 */
public record Checked(boolean tendon, List<Step> steps) {

    boolean has(Kind kind) {
        return steps.stream().anyMatch(step -> step.has(kind));
    }

    /** The phases of the same way up to this one, and this one. */
    List<Step> upTo(Step step) {
        return steps.subList(0, steps.indexOf(step) + 1).stream()
                .filter(earlier -> earlier.track().equals(step.track()))
                .toList();
    }
}
