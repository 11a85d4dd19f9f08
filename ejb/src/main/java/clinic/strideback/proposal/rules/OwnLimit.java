package clinic.strideback.proposal.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A threshold as a clinic sets it.
 *
 * @param threshold in the unit of the shipped one
 * @param why       the clinic's reason
 * @param since     the clinic's day on which it came into force; null while it is in a draft alone
 */
public record OwnLimit(
        LimitPlace place,
        BigDecimal threshold,
        String why,
        @Nullable LocalDate since) {

    /** It comes into force on that day, unless it has been before. */
    OwnLimit inForceFrom(LocalDate day) {
        return since == null ? new OwnLimit(place, threshold, why, day) : this;
    }
}
