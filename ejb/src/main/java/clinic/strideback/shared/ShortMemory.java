package clinic.strideback.shared;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Remembers for a short while what is asked with almost every request and hardly ever changes. What changes here is forgotten at once; what another server
 * changes, after that while.
 *
 * @param <K> what is asked about
 * @param <V> the answer
 */
public final class ShortMemory<K, V> {

    private static final int MOST = 20_000;

    private final long freshNanos;
    private final Map<K, Remembered<V>> remembered = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    public ShortMemory(Duration fresh) {
        freshNanos = fresh.toNanos();
    }

    /** The answer, asked for anew if it is not remembered; that there is none is never remembered. */
    public Optional<V> get(K key, Function<K, Optional<V>> ask) {
        Remembered<V> known = remembered.get(key);
        if (known != null && System.nanoTime() - known.at() < freshNanos) {
            return Optional.of(known.value());
        }
        long before = changes.get();
        Optional<V> found = ask.apply(key);
        found.ifPresentOrElse(value -> put(key, value), () -> remembered.remove(key));
        if (changes.get() != before) {
            remembered.remove(key); // what was read may be older than the change
        }
        return found;
    }

    /** Remembers an answer that was just made. */
    public void put(K key, V value) {
        if (remembered.size() >= MOST) {
            remembered.clear();
        }
        remembered.put(key, new Remembered<>(value, System.nanoTime()));
    }

    /** The answer has changed. */
    public void forget(K key) {
        changes.incrementAndGet();
        remembered.remove(key);
    }

    /** Many answers have changed. */
    public void forgetAll() {
        changes.incrementAndGet();
        remembered.clear();
    }

    private record Remembered<V>(V value, long at) {}
}
