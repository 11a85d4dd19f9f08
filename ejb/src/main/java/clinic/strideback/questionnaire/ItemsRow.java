package clinic.strideback.questionnaire;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of items that a clinic has loaded.
 *
 * @param loadedAt where the clinic is
 * @param by       who loaded it; null where nobody knows any more
 * @param use      whether it is asked
 */
public record ItemsRow(
        UUID id,
        String clinic,
        String instrument,
        String language,
        String version,
        String licence,
        ZonedDateTime loadedAt,
        @Nullable String by,
        Use use)
        implements Serializable {

    /** Whether a version is asked. */
    public enum Use {
        ASKED,
        /** A newer one took its place. */
        REPLACED,
        /** It may not be used any more. */
        ENDED
    }
}
