package clinic.strideback.careplan.rules;

import clinic.strideback.measure.PainScore;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The measures of the exits that come from what the runner told day by day. A morning that was not told is not known; it is neither a good nor a bad one.
 *
 * @param mornings those that were told
 * @param runs     of the last {@link #DAYS} days, with the pain told of each
 * @param today    the runner's own day
 */
public record Diary(NavigableMap<LocalDate, Morning> mornings, List<Ran> runs, LocalDate today) {

    /** How many days are read: two weeks, and the morning before them. */
    public static final int DAYS = 14;

    /** Where a fact of the diary comes from. */
    public static final String ORIGIN = "DIARY";

    /** The measure that needs the runs too. */
    public static final String WORST = "painWorst14";

    /** The measures that come from here. */
    public static final Set<String> MEASURES =
            Set.of("morningRise3", "tightWorst14", "tightTold14", WORST, "painTold14");

    /** Of these, those that need more than the pain of a morning. */
    public static final Set<String> TIGHTNESS = Set.of("tightWorst14", "tightTold14");

    private static final int STEADY = 3;

    /**
     * One morning.
     *
     * @param tightness 0 to 10; null where it was not told
     */
    public record Morning(PainScore pain, @Nullable Integer tightness) {}

    /**
     * One run.
     *
     * @param pain the worst during it; null where it was not told
     */
    public record Ran(LocalDate on, @Nullable PainScore pain) {}

    /** Everything that the diary can tell; what it cannot tell is left out. */
    public Facts facts() {
        Facts facts = new Facts();
        add(facts, "morningRise3", rise(), last());
        NavigableMap<LocalDate, Morning> told = mornings.subMap(today.minusDays(DAYS - 1L), true, today, true);
        List<Integer> tight = told.values().stream()
                .map(Morning::tightness)
                .filter(Objects::nonNull)
                .toList();
        add(facts, "tightWorst14", tight.stream().reduce(Math::max), lastOf(told));
        add(facts, "tightTold14", count(tight.size()), lastOf(told));
        add(facts, WORST, worst(told), lastOf(told));
        add(facts, "painTold14", count(told.size()), lastOf(told));
        return facts;
    }

    /** The greatest rise over three mornings, 0 where none rose. A rise that is known counts, whatever is not known beside it. */
    private Optional<Integer> rise() {
        List<Optional<Integer>> rises = IntStream.range(0, STEADY)
                .mapToObj(back -> rise(last().minusDays(back)))
                .toList();
        int worst = rises.stream().flatMap(Optional::stream).reduce(0, Math::max);
        boolean known = worst > 0 || rises.stream().allMatch(Optional::isPresent);
        return known ? Optional.of(worst) : Optional.empty();
    }

    private Optional<Integer> rise(LocalDate day) {
        return pain(day)
                .flatMap(pain -> pain == 0
                        ? Optional.of(0) // not worse than any morning before, even one nobody told
                        : pain(day.minusDays(1)).map(before -> pain - before));
    }

    private Optional<Integer> pain(LocalDate day) {
        return Optional.ofNullable(mornings.get(day))
                .map(morning -> morning.pain().value());
    }

    /** The worst of all mornings and runs; nothing where a run's pain was not told. */
    private Optional<Integer> worst(NavigableMap<LocalDate, Morning> told) {
        if (told.isEmpty() || runs.stream().anyMatch(run -> run.pain() == null)) {
            return Optional.empty();
        }
        return Stream.concat(
                        told.values().stream().map(Morning::pain),
                        runs.stream().map(Ran::pain).flatMap(Stream::ofNullable))
                .map(PainScore::value)
                .reduce(Math::max);
    }

    /** This morning, or the one before while this one has not been told. */
    private LocalDate last() {
        return mornings.containsKey(today) ? today : today.minusDays(1);
    }

    private LocalDate lastOf(NavigableMap<LocalDate, Morning> told) {
        return told.isEmpty() ? today : told.lastKey();
    }

    private static Optional<Integer> count(int told) {
        return told == 0 ? Optional.empty() : Optional.of(told);
    }

    private static void add(Facts facts, String measure, Optional<Integer> value, LocalDate day) {
        value.ifPresent(known -> facts.add(new Fact(measure, Answer.of(known), day, ORIGIN)));
    }
}
