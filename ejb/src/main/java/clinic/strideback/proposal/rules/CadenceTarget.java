package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The cadence to work towards, in steps a minute: five percent above what was counted, to the nearest whole step, and never more than ten percent.
 *
 * @param target what the runner aims at
 * @param most   the highest that is asked for
 */
public record CadenceTarget(int target, int most) implements Serializable {

    private static final BigDecimal FIVE_PERCENT_MORE = new BigDecimal("1.05");
    private static final BigDecimal TEN_PERCENT_MORE = new BigDecimal("1.10");

    /** Empty where no cadence was counted. */
    static Optional<CadenceTarget> of(Facts facts) {
        return facts.find(Input.CADENCE.measure())
                .map(Fact::answer)
                .map(answer -> answer.number())
                .map(CadenceTarget::above);
    }

    private static CadenceTarget above(BigDecimal counted) {
        return new CadenceTarget(
                counted.multiply(FIVE_PERCENT_MORE)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact(),
                counted.multiply(TEN_PERCENT_MORE)
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact());
    }
}
