package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.Metres;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Today's run against the longest single run of the 30 days before it: the only change of load that cohorts tie to injury. */
public record SpikeTable(RuleTable table) {

    private static final int WINDOW_DAYS = 30;

    /** How loud a spike is. */
    public enum Level {
        GREEN,
        AMBER,
        RED,
        BLOCK
    }

    /**
     * The distance divided by the longest single run in the 30 days before that day, the day itself left out. Whole metres, and enough digits that 8.8 km
     * against 8.0 km is 1.1 and not more.
     *
     * @return nothing without a run (of more than 0 m) in those days
     */
    public static Optional<BigDecimal> ratio(LocalDate on, Metres distance, List<Session> sessions) {
        return longestBefore(on, sessions).map(longest -> BigDecimal.valueOf(distance.value())
                .divide(BigDecimal.valueOf(longest.value()), MathContext.DECIMAL64));
    }

    private static Optional<Metres> longestBefore(LocalDate on, List<Session> sessions) {
        LocalDate from = on.minusDays(WINDOW_DAYS);
        return sessions.stream()
                .filter(session -> session.on().isBefore(on) && !session.on().isBefore(from))
                .map(Session::distance)
                .max(Comparator.naturalOrder())
                .filter(longest -> longest.value() > 0);
    }

    /**
     * The farthest single run on that day that no row of the table objects to, rounded down to whole metres.
     *
     * @return nothing without a run (of more than 0 m) in the 30 days before
     */
    public Optional<Metres> most(LocalDate on, List<Session> sessions) {
        BigDecimal most = table.rules().stream()
                .flatMap(Rule::criteria)
                .map(criterion -> new BigDecimal(criterion.threshold()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return longestBefore(on, sessions)
                .map(longest -> new Metres(
                        most.multiply(BigDecimal.valueOf(longest.value())).intValue()));
    }

    /** The level of a ratio; the last row of the table catches what no other takes. */
    public Level level(BigDecimal ratio) {
        Facts facts = new Facts().add("spikeRatio", Answer.of(ratio));
        return table.rules().stream()
                .filter(rule -> rule.judge(facts).met())
                .map(rule -> Level.valueOf(rule.outcome("level")))
                .findFirst()
                .orElseThrow();
    }
}
