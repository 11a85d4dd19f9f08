package clinic.strideback.transfer;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one row of a file.
 *
 * @param line         on which the row begins
 * @param name         as the row tells it; empty for a row with errors
 * @param reason       in the reader's language; empty for a new runner
 * @param otherLine    the line of the same file that tells of the same runner, perhaps
 * @param otherPatient the number of a runner registered who is the same, perhaps; null too when only another clinic knows them
 * @param score        how much speaks for it, in bits
 * @param number       the runner's, once registered
 */
public record ImportRowView(
        long line,
        Verdict verdict,
        String name,
        String reason,
        @Nullable Long otherLine,
        @Nullable String otherPatient,
        @Nullable String score,
        @Nullable String number)
        implements Serializable {}
