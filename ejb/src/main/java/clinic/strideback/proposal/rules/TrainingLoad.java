package clinic.strideback.proposal.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the running log says about the load of the last weeks. A day without an entry is not a day without a run: where entries are missing, the answer is
 * empty.
 *
 * @param runs  the oldest first
 * @param today the runner's day
 */
public record TrainingLoad(List<Ran> runs, LocalDate today) {

    /** How many days a log must reach back. */
    public static final int REACH = 42;

    private static final int WEEK = 7;
    private static final int WEEKS = 6;
    private static final int WINDOW = 30;
    private static final int HARD = 7;

    /**
     * One run of the log.
     *
     * @param minutes null when not told
     * @param effort  0 to 10; null when not told
     */
    public record Ran(
            LocalDate on,
            int metres,
            @Nullable Integer minutes,
            @Nullable Integer effort) {}

    /** A run against the longest single run of the 30 days before its day. */
    public record Spike(LocalDate on, BigDecimal ratio) {}

    /** The highest of the last 7 days; empty where no run in them has a run before it to be held against. */
    public Optional<Spike> newestSpike() {
        return within(WEEK)
                .flatMap(run -> spike(run).stream())
                .max(Comparator.comparing(Spike::ratio).thenComparing(Spike::on));
    }

    private Optional<Spike> spike(Ran run) {
        OptionalInt longest = runs.stream()
                .filter(before -> before.on().isBefore(run.on())
                        && !before.on().isBefore(run.on().minusDays(WINDOW)))
                .mapToInt(Ran::metres)
                .max();
        return longest.isEmpty() || longest.getAsInt() == 0
                ? Optional.empty()
                : Optional.of(new Spike(
                        run.on(),
                        BigDecimal.valueOf(run.metres())
                                .divide(BigDecimal.valueOf(longest.getAsInt()), MathContext.DECIMAL64)));
    }

    /** Minutes at an effort of 7 or more of all minutes of the last 7 days; empty where one of these runs lacks either. */
    public Optional<BigDecimal> hardShare() {
        List<Ran> week = within(WEEK).toList();
        if (week.isEmpty() || week.stream().anyMatch(run -> run.minutes() == null || run.effort() == null)) {
            return Optional.empty();
        }
        long all = minutes(week.stream());
        long hard = minutes(week.stream().filter(run -> Objects.requireNonNull(run.effort()) >= HARD));
        return Optional.of(BigDecimal.valueOf(hard).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64));
    }

    private static long minutes(Stream<Ran> runs) {
        return runs.mapToLong(run -> Objects.requireNonNull(run.minutes())).sum();
    }

    /** How much the last 6 times 7 days differ in distance; empty where one of them has no run. */
    public Optional<BigDecimal> weeklyVariation() {
        List<BigDecimal> weeks = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate last = today.minusDays((long) week * WEEK);
            long metres = runs.stream()
                    .filter(run -> !run.on().isAfter(last) && run.on().isAfter(last.minusDays(WEEK)))
                    .mapToLong(Ran::metres)
                    .sum();
            if (metres > 0) {
                weeks.add(BigDecimal.valueOf(metres));
            }
        }
        return variation(weeks);
    }

    /**
     * Standard deviation (of the sample, n − 1) divided by the mean.
     *
     * @return empty unless there are 6 weeks, and some distance in them
     */
    public static Optional<BigDecimal> variation(List<BigDecimal> weeks) {
        BigDecimal sum = weeks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weeks.size() != WEEKS || sum.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(WEEKS), MathContext.DECIMAL128);
        BigDecimal squares =
                weeks.stream().map(week -> week.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(squares.divide(BigDecimal.valueOf(WEEKS - 1L), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL64)
                .divide(mean, MathContext.DECIMAL64));
    }

    private Stream<Ran> within(int days) {
        return runs.stream()
                .filter(run ->
                        run.on().isAfter(today.minusDays(days)) && !run.on().isAfter(today));
    }
}
