package clinic.strideback.report;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an episode's story.
 *
 * @param events the newest first
 * @param older  where to read on; null at the end
 */
public record ChartStory(List<ChartEvent> events, @Nullable String older) implements Serializable {

    public ChartStory {
        events = List.copyOf(events);
    }
}
