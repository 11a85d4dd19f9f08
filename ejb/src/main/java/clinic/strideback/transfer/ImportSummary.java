package clinic.strideback.transfer;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A file that was brought, in a line.
 *
 * @param at    when, as the clocks of its clinic say
 * @param total rows of the file
 */
public record ImportSummary(UUID id, String fileName, ImportState state, ZonedDateTime at, int total)
        implements Serializable {}
