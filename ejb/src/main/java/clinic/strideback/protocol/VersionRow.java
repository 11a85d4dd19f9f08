package clinic.strideback.protocol;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a protocol.
 *
 * @param clinic      whose it is; null for one that ships
 * @param retired     whether it is given to nobody new
 * @param publishedAt here; a version that ships, when this installation first started with it
 * @param by          who published it; null for one that ships, or where nobody knows any more
 * @param basedOn     the version that it was copied from; null for one that ships
 * @param reason      what is new in it, and why; null for one that ships
 */
public record VersionRow(
        int version,
        @Nullable String clinic,
        boolean retired,
        Instant publishedAt,
        @Nullable String by,
        @Nullable Integer basedOn,
        @Nullable String reason)
        implements Serializable {}
