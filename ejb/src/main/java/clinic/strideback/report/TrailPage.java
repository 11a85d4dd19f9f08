package clinic.strideback.report;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit trail, newest first.
 *
 * @param zone in which its times are told: that of the reader's clinics, or of most clinics
 * @param older where to read on; null at the end
 * @param runnerKnown false when a number was asked for that no runner has
 */
public record TrailPage(
        List<TrailRow> rows, ZoneId zone, @Nullable String older, boolean runnerKnown) implements Serializable {

    public TrailPage {
        rows = List.copyOf(rows);
    }
}
