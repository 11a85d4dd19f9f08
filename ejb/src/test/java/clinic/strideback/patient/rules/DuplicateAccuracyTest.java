package clinic.strideback.patient.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many duplicates are found, and how many of those found are none, in a registry whose truth is known. Counted among the pairs that agree at least on
 * the year of birth or a phone. The table was tuned with other seeds.
 */
class DuplicateAccuracyTest {

    private static final long SEED = 20_261_101;

    private static final DuplicateTable TABLE = Tables.shipped();
    private static final List<InventedRegistry.Entry> ENTRIES = new InventedRegistry(SEED, 5_000).entries();
    private static final Map<String, List<Integer>> KEPT = keys();
    private static final Map<Pair, Likeness> SCORED = scored();

    private record Pair(int first, int second) {}

    @Test
    void findsNearlyAllDuplicatesAndHardlyAnythingElse() {
        Set<Pair> wanted = pairs(duplicates());
        Set<Pair> found =
                pairs(SCORED.keySet().stream().filter(pair -> SCORED.get(pair).compareTo(Likeness.LIKELY) <= 0));
        Set<Pair> right = new HashSet<>(found);
        right.retainAll(wanted);
        double precision = (double) right.size() / found.size();
        double recall = (double) right.size() / wanted.size();
        String figures = String.format(
                "precision %.4f, recall %.4f: of %d duplicates %d found, with %d others, among %d entries",
                precision, recall, wanted.size(), right.size(), found.size() - right.size(), ENTRIES.size());

        assertThat(wanted).hasSizeGreaterThan(1_500);
        assertThat(precision).as(figures).isGreaterThanOrEqualTo(0.99);
        assertThat(recall).as(figures).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void noTwoPeopleAreExactlyAlike() {
        assertThat(SCORED.keySet())
                .filteredOn(pair -> !isOneRunner(pair))
                .noneMatch(pair -> SCORED.get(pair) == Likeness.EXACT);
    }

    @Test
    void onlyAFewMustBeComparedWithEach() {
        assertThat(SCORED).hasSizeLessThan(3 * ENTRIES.size());
    }

    private Set<Pair> pairs(Stream<Pair> all) {
        return new HashSet<>(all.filter(this::isTarget).toList());
    }

    /** The entries of one runner follow each other. */
    private Stream<Pair> duplicates() {
        return Stream.iterate(1, i -> i < ENTRIES.size(), i -> i + 1)
                .map(i -> new Pair(i - 1, i))
                .filter(this::isOneRunner);
    }

    private static Map<Pair, Likeness> scored() {
        Map<Pair, Likeness> scored = new HashMap<>();
        for (int i = 0; i < ENTRIES.size(); i++) {
            int one = i;
            MatchKeys.lookup(ENTRIES.get(i).traits()).stream()
                    .map(KEPT::get)
                    .filter(Objects::nonNull)
                    .flatMap(Collection::stream)
                    .filter(other -> other != one)
                    .map(other -> new Pair(Math.min(one, other), Math.max(one, other)))
                    .forEach(pair -> scored.computeIfAbsent(pair, DuplicateAccuracyTest::score));
        }
        return scored;
    }

    private static Map<String, List<Integer>> keys() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < ENTRIES.size(); i++) {
            for (String key : MatchKeys.of(ENTRIES.get(i).traits())) {
                index.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }

    private boolean isTarget(Pair pair) {
        PersonTraits first = ENTRIES.get(pair.first()).traits();
        PersonTraits second = ENTRIES.get(pair.second()).traits();
        return first.birthDate().year() == second.birthDate().year()
                || !Collections.disjoint(first.phones(), second.phones());
    }

    private boolean isOneRunner(Pair pair) {
        return ENTRIES.get(pair.first()).runner() == ENTRIES.get(pair.second()).runner();
    }

    private static Likeness score(Pair pair) {
        return TABLE.score(
                        ENTRIES.get(pair.first()).traits(),
                        ENTRIES.get(pair.second()).traits())
                .likeness();
    }
}
