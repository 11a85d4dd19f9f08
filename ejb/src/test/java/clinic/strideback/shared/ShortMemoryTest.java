package clinic.strideback.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private final ShortMemory<String, String> memory = new ShortMemory<>(Duration.ofMinutes(5));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void anAnswerIsAskedForOnceAndAgainWhenItChanged() {
        assertThat(get("a")).contains("a1");
        assertThat(get("a")).contains("a1");
        memory.forget("a");
        assertThat(get("a")).contains("a2");
        memory.forgetAll();
        assertThat(get("a")).contains("a3");
    }

    @Test
    void anAnswerGrowsOld() {
        ShortMemory<String, String> none = new ShortMemory<>(Duration.ZERO);

        assertThat(none.get("a", this::ask)).contains("a1");
        assertThat(none.get("a", this::ask)).contains("a2");
    }

    @Test
    void thatThereIsNoneIsNotRemembered() {
        assertThat(memory.get("a", key -> Optional.empty())).isEmpty();
        assertThat(get("a")).contains("a1");
    }

    @Test
    void whatWasReadBeforeAChangeIsNotRememberedAfterIt() {
        memory.get("a", key -> {
            memory.forget(key);
            return Optional.of("old");
        });

        assertThat(get("a")).contains("a1");
    }

    @Test
    void whatWasJustMadeIsRememberedAndTheMemoryIsBounded() {
        memory.put("made", "here");
        assertThat(get("made")).contains("here");
        for (int i = 0; i < 20_000; i++) {
            memory.put("other" + i, "there");
        }

        assertThat(get("made")).contains("made1");
    }

    private Optional<String> get(String key) {
        return memory.get(key, this::ask);
    }

    private Optional<String> ask(String key) {
        return Optional.of(key + asked.incrementAndGet());
    }
}
