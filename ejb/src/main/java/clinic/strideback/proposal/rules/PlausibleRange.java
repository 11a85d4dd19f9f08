package clinic.strideback.proposal.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * Between which values a limit on a measure makes sense; those that a finding itself can have.
 *
 * @param decimals the most digits after the point
 */
public record PlausibleRange(BigDecimal low, BigDecimal high, int decimals) {

    private static final Map<String, PlausibleRange> BY_MEASURE = Map.ofEntries(
            Map.entry("daysSince", whole(0, 365)),
            Map.entry("priorHSI", whole(0, 20)),
            Map.entry("monthsSinceHSI", whole(0, 120)),
            Map.entry("palpDistIT", of("0", "45", 1)),
            Map.entry("lsiKF15", of("0", "150", 1)),
            Map.entry("unansweredOfFour", whole(0, 4)),
            Map.entry("sideMin", whole(0, 600)),
            Map.entry("prone", whole(0, 1200)),
            Map.entry("thomasHip", of("-40", "60", 1)),
            Map.entry("thomasKnee", of("0", "130", 1)),
            Map.entry("hqConv", of("0", "3", 2)),
            Map.entry("slhbL", whole(0, 100)),
            Map.entry("slhbR", whole(0, 100)),
            Map.entry("lsiSLHB", of("0", "150", 1)),
            Map.entry("runStage", whole(0, 8)),
            Map.entry("npsRun", whole(0, 10)),
            Map.entry("spikeRatio", of("0.5", "3", 2)),
            Map.entry("hardShare", of("0", "1", 2)),
            Map.entry("weeklyCV", of("0", "3", 2)),
            Map.entry("strengthPerWk", whole(0, 14)),
            Map.entry("tsk11", whole(11, 44)),
            Map.entry("iprrs", whole(0, 60)),
            Map.entry("ageY", whole(0, 120)));

    /** Of a measure that a table holds against a number. */
    public static PlausibleRange of(String measure) {
        return Objects.requireNonNull(BY_MEASURE.get(measure), () -> "No range for " + measure);
    }

    public boolean contains(BigDecimal value) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    /** Whether it is written finely enough, and no finer. */
    public boolean resolves(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= decimals;
    }

    private static PlausibleRange whole(int low, int high) {
        return new PlausibleRange(BigDecimal.valueOf(low), BigDecimal.valueOf(high), 0);
    }

    private static PlausibleRange of(String low, String high, int decimals) {
        return new PlausibleRange(new BigDecimal(low), new BigDecimal(high), decimals);
    }
}
