package clinic.strideback.protocol;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft in the library's list.
 *
 * @param basedOn   the version that it was copied from
 * @param changedAt where the clinic is
 * @param by        who changed it last; null where nobody knows any more
 */
public record DraftRow(
        UUID id,
        String code,
        int basedOn,
        String title,
        String clinic,
        ZonedDateTime changedAt,
        @Nullable String by) implements Serializable {}
