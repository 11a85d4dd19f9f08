package clinic.strideback.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in an episode.
 *
 * @param id     of the assessment, where it is one
 * @param word   what was decided: ACCEPTED or OVERRULED, the act about the stage, or STEP within one; the code of a phase
 * @param name   of a protocol with its version, of a phase
 * @param before the stage before; the pain during a run
 * @param after  the stage after; the pain on the next morning
 * @param by     who did it; null where that is the runner, or not known
 */
public record ChartEvent(
        Kind kind,
        LocalDate on,
        @Nullable UUID id,
        String word,
        String name,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable String by)
        implements Serializable {

    /** What it was. */
    public enum Kind {
        DRAFT,
        ASSESSED,
        PROTOCOL,
        PHASE,
        STAGE,
        FLARE
    }
}
