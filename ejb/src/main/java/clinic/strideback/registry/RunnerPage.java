package clinic.strideback.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of runners.
 *
 * @param rows at most {@link RegistryService#PAGE}
 * @param counts how many runners each list has; never more than one more than {@link RegistryService#COUNTED}
 * @param next after whom the next page begins; null at the end
 */
public record RunnerPage(
        List<RunnerHit> rows,
        Map<RunnerList, Integer> counts,
        @Nullable UUID next) implements Serializable {

    public RunnerPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
