package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Frequency;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of a plan, as far as days are concerned.
 *
 * @param id        of the prescription
 * @param frequency null where the source gives none
 * @param lastDay   null while no end is in sight
 */
public record AskedExercise(
        UUID id,
        String exercise,
        @Nullable Frequency frequency,
        LocalDate startsOn,
        @Nullable LocalDate lastDay) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (lastDay == null || !day.isAfter(lastDay));
    }
}
