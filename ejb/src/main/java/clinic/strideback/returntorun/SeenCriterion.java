package clinic.strideback.returntorun;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The therapist's word about a criterion that nothing measures; what was said before the last step back is no longer among them.
 *
 * @param word null where nobody is going to speak after it
 */
public record SeenCriterion(
        @Nullable UUID word,
        String criterion,
        boolean met,
        LocalDate seenOn,
        @Nullable String note) {}
