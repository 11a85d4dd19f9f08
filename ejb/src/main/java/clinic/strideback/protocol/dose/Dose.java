package clinic.strideback.protocol.dose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise, as far as the source says; what it does not say is absent, never zero.
 *
 * @param sets        rounds
 * @param reps        repetitions in one set
 * @param per         whether sets and repetitions hold for each side or each arm; absent when the source does not say
 * @param seconds     seconds of one hold or one bout; with {@code reps}, of each repetition
 * @param metres      lengths in metres, in the order in which they are done; empty when distance does not matter
 * @param restSeconds seconds between two sets
 * @param effort      key of the words about effort or intensity; empty when not given
 * @param loadPercent external load to start with, in percent of body mass
 */
public record Dose(
        @Nullable Range sets,
        @Nullable Range reps,
        @Nullable Per per,
        @Nullable Range seconds,
        List<Integer> metres,
        Tempo tempo,
        @Nullable Integer restSeconds,
        String effort,
        @Nullable Integer loadPercent,
        @Nullable Frequency frequency) {

    /** Nothing but what the therapist shows. */
    public static final Dose OPEN = new Dose(null, null, null, null, List.of(), Tempo.NOT_GIVEN, null, "", null, null);

    /** Whether nothing is said about it. */
    public boolean isOpen() {
        return equals(OPEN);
    }

    /** What the numbers are counted for. */
    public enum Per {
        SIDE,
        ARM
    }
}
