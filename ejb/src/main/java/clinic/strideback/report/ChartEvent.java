package clinic.strideback.report;

import clinic.strideback.measure.Metres;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in an episode.
 *
 * @param id       of what it is about: the assessment, the referral, the letter, the run
 * @param word     what was decided: ACCEPTED or OVERRULED, the act about the stage, or STEP within one; the code of a phase, or of the protocol of another version; the flag of a referral; the
 *                 total of a questionnaire; AMENDS for an assessment in another's place; RED for a run with a red response
 * @param name     of a protocol with its version, of a phase, of a questionnaire; how urgent a referral is, or what became of it
 * @param before   the stage or version before; the pain during a run
 * @param after    the stage or version after; the pain on the next morning
 * @param distance of a run; else null
 * @param by       who did it; null where that is the runner, or not known
 */
public record ChartEvent(
        Kind kind,
        LocalDate on,
        @Nullable UUID id,
        String word,
        String name,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Metres distance,
        @Nullable String by)
        implements Serializable {

    /** What it was. */
    public enum Kind {
        DRAFT,
        ASSESSED,
        AMENDED,
        VOIDED,
        ADDENDUM,
        PROTOCOL,
        PHASE,
        /** The plan went to another version of its protocol. */
        VERSION,
        STAGE,
        /** A run with a red response. */
        FLARE,
        RUN,
        ANSWERED,
        REFERRED,
        CLOSED,
        LETTER
    }
}
