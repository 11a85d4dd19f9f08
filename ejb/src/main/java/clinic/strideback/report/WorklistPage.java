package clinic.strideback.report;

import clinic.strideback.report.rules.Reason;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the worklist.
 *
 * @param counts how many runners each reason holds for; reasons that hold for nobody are left out
 * @param needing how many have a reason
 * @param onPlan how many have none
 * @param after where to read on; null at the end
 */
public record WorklistPage(
        List<WorklistRow> rows,
        Map<Reason, Integer> counts,
        int needing,
        int onPlan,
        @Nullable String after) implements Serializable {

    public WorklistPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    public int runners() {
        return needing + onPlan;
    }
}
