package clinic.strideback.load;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.Metres;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A walk or run as a list shows it. What was not told is null.
 *
 * @param ranOn       the runner's own day
 * @param unit        the one in which it was entered
 * @param effort      0 to 10
 * @param painDuring  0 to 10
 * @param nextMorning pain on the morning after, 0 to 10
 * @param nextTightness tightness on that morning, 0 to 10
 */
public record RunRow(
        UUID id,
        LocalDate ranOn,
        Metres distance,
        DistanceUnit unit,
        @Nullable Integer minutes,
        @Nullable Integer effort,
        @Nullable Integer painDuring,
        @Nullable Integer nextMorning,
        @Nullable Integer nextTightness,
        Signs signs,
        @Nullable String note,
        Instant enteredAt)
        implements Serializable {

    /** A distance of less than shows here is none. */
    static final int SHOWN_DECIMALS = 1;

    private static final int TYPED_DECIMALS = 2;

    /** What else the runner noticed. */
    public record Signs(boolean limp, boolean suddenPain, boolean newBruise, boolean unwell) implements Serializable {

        public boolean any() {
            return limp || suddenPain || newBruise || unwell;
        }
    }

    /** For showing, in the unit in which it was entered. */
    public BigDecimal amount() {
        return distance.in(unit, SHOWN_DECIMALS);
    }

    /** The same for who typed it, who looks for the decimals that were typed. */
    public BigDecimal typedAmount() {
        return distance.in(unit, TYPED_DECIMALS);
    }
}
