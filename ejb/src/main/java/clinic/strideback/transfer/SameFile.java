package clinic.strideback.transfer;

import clinic.strideback.patient.Arrivals;
import clinic.strideback.patient.rules.DuplicateScore;
import clinic.strideback.patient.rules.Likeness;
import clinic.strideback.patient.rules.PersonTraits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a file so far, found by the keys under which duplicates meet. Of a key only its hash is kept: two keys with one hash make one comparison too
 * many, and no mistake. Keys that very many rows share are followed in part only, the latest rows first.
 */
final class SameFile {

    private static final int BUCKETS = 1 << 18;
    private static final int FOLLOWED = 200;
    private static final int COMPARED = 60;

    private final int[] heads = new int[BUCKETS];
    private int[] hashes = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int[] rows = new int[1 << 12];
    private int used = 1;

    private final List<PersonTraits> traits = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    /** A row further up who may be the same. */
    record Earlier(long line, DuplicateScore score) {}

    /** Takes a row in. */
    void add(long line, PersonTraits person, Set<String> keys) {
        keys.forEach(key -> add(key.hashCode(), traits.size()));
        traits.add(person);
        lines.add(line);
    }

    private void add(int hash, int row) {
        if (used == hashes.length) {
            hashes = Arrays.copyOf(hashes, used * 2);
            next = Arrays.copyOf(next, used * 2);
            rows = Arrays.copyOf(rows, used * 2);
        }
        int bucket = bucket(hash);
        hashes[used] = hash;
        rows[used] = row;
        next[used] = heads[bucket];
        heads[bucket] = used++;
    }

    /** The rows that share keys, those that share most first; to be given to {@link #best}. */
    int[] candidates(Set<String> lookup) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String key : lookup) {
            int hash = key.hashCode();
            int followed = 0;
            for (int at = heads[bucket(hash)]; at > 0 && followed < FOLLOWED; at = next[at]) {
                if (hashes[at] == hash) {
                    shared.merge(rows[at], 1, Integer::sum);
                    followed++;
                }
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    /** The one of the candidates who is most likely the same; the first in the file among equals. */
    Optional<Earlier> best(PersonTraits person, int[] candidates) {
        Earlier best = null;
        for (int row : candidates) {
            DuplicateScore score = Arrivals.score(person, traits.get(row));
            if (score.likeness() != Likeness.DIFFERENT && (best == null || StagedRow.isStronger(score, best.score()))) {
                best = new Earlier(lines.get(row), score);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int bucket(int hash) {
        return (hash * 0x9E3779B9) >>> 14;
    }
}
