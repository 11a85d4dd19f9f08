package clinic.strideback.returntorun;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The therapist's word about a criterion that nothing measures; what was said before the last step back is no longer among them. */
public record SeenCriterion(
        String criterion,
        boolean met,
        LocalDate seenOn,
        @Nullable String note) {}
