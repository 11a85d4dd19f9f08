package clinic.strideback.protocol;

import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.protocol.dose.Span;
import clinic.strideback.shared.rules.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a protocol.
 *
 * @param protocol   code of the protocol
 * @param keyStart   what the keys of its texts begin with
 * @param shippedNo  the version under which its protocol ships, whatever number the installation gives to that; null in a clinic's own
 * @param no         place in the protocol, from 1
 * @param code       what therapists call it: {@code A}, {@code II}, {@code c1}
 * @param track      the injury class for which the phase stands where a protocol has a way of its own for each class; else empty
 * @param runningCap highest stage of the return to running in this phase, 0…8; null when the phase sets none, and the base protocol's cap or only the
 *                   gates of the stages hold
 * @param duration   how long it is expected to last; null when the source does not say
 * @param durationEvidence what that rests on; null without it
 */
public record Phase(
        String protocol,
        String keyStart,
        @Nullable Integer shippedNo,
        int no,
        String code,
        String track,
        @Nullable Integer runningCap,
        @Nullable Span duration,
        @Nullable Evidence durationEvidence,
        List<Statement> statements,
        List<PhaseExercise> exercises) {

    /** The last stage of the return to running: no restriction. */
    public static final int UNRESTRICTED = 8;

    /** Highest stage of the return to running, 0…8, when no other protocol holds beside this one. */
    public int highestStage() {
        return runningCap == null ? UNRESTRICTED : runningCap;
    }

    /** Earlier on the same track. */
    boolean isBefore(Phase other) {
        return track.equals(other.track) && no < other.no;
    }

    public String nameKey() {
        return keyStart + "." + code + ".name";
    }

    public String goalKey() {
        return keyStart + "." + code + ".goal";
    }

    public List<Statement> statements(Kind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).toList();
    }

    /** Whether it says what is done in it, and when it is left: by exercises or what leads it instead, by exits or why it has none. */
    boolean isWhole() {
        return isFilled()
                && !(statements(Kind.EXIT).isEmpty()
                        && statements(Kind.OPEN_END).isEmpty());
    }

    /** Whether it says what is done in it. */
    boolean isFilled() {
        return !(exercises.isEmpty() && statements(Kind.LED_BY).isEmpty());
    }
}
