package clinic.strideback.referral;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a list.
 *
 * @param referral the task that it goes with
 * @param at       when it was signed, or begun, on the clinic's clock
 * @param by       who signed it, or began it
 * @param corrects the signed letter in whose place it goes; null for one of its own
 */
public record LetterRow(
        UUID id,
        UUID referral,
        boolean signed,
        @Nullable String addressee,
        LocalDateTime at,
        String by,
        @Nullable UUID corrects)
        implements Serializable {}
