package clinic.strideback.protocol.rules;

import java.util.List;
import java.util.Set;

/**
 * One phase.
 *
 * @param track      the injury class for which it stands; empty where all take the same way
 * @param exit       whether it says what has to be true before it is left
 * @param unrecorded tests that its criteria ask for and that no template records
 */
public record Step(String phase, String track, boolean exit, List<Item> items, Set<String> unrecorded) {

    boolean has(Kind kind) {
        return items.stream().anyMatch(item -> item.is(kind));
    }

    boolean hasOneOf(Set<String> exercises) {
        return items.stream().anyMatch(item -> exercises.contains(item.exercise()));
    }
}
