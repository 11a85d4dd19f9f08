package clinic.strideback.load;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a runner's runs, the newest first.
 *
 * @param today the runner's own date
 * @param next  where the following page begins: runs before this day; null on the last page
 */
public record RunsPage(
        LocalDate today, List<RunRow> runs, @Nullable LocalDate next) implements Serializable {}
