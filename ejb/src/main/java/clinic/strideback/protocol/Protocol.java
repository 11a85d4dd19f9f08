package clinic.strideback.protocol;

import clinic.strideback.protocol.Statement.Ban;
import clinic.strideback.protocol.Statement.Effect;
import clinic.strideback.protocol.dose.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of one standard plan.
 *
 * @param code                 short and lasting, such as {@code P-TIGHT}
 * @param version              from 1; a change makes a new one
 * @param keyStart             what the keys of its texts begin with
 * @param checksum             SHA-256 over everything that the tables say about this version, in hexadecimal
 * @param complete             false when its exercises are still to follow and the therapist prescribes by hand
 * @param recommended          false for a protocol that is kept for comparison
 * @param painCeiling          highest pain score, 0…10, that training may cause
 * @param thresholdPainCeiling the same in the variant that works up to a pain threshold; null when there is no such variant
 * @param loadTestMax          highest pain score, 0…10, in the daily load test; null when the protocol has no such test
 * @param painRuleKey          key of a further pain rule; empty when there is none
 * @param expected             how long it is expected to take; null when the source does not say
 */
public record Protocol(
        String code,
        int version,
        String keyStart,
        String checksum,
        boolean complete,
        boolean recommended,
        int painCeiling,
        @Nullable Integer thresholdPainCeiling,
        @Nullable Integer loadTestMax,
        String painRuleKey,
        @Nullable Span expected,
        Basis basis,
        List<Statement> statements,
        List<Phase> phases) {

    public String titleKey() {
        return keyStart + ".title";
    }

    /** The same under another number. */
    Protocol as(int number) {
        return new Protocol(
                code,
                number,
                keyStart,
                checksum,
                complete,
                recommended,
                painCeiling,
                thresholdPainCeiling,
                loadTestMax,
                painRuleKey,
                expected,
                basis,
                statements,
                phases);
    }

    public List<Statement> statements(Statement.Kind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).toList();
    }

    /** The phase that a runner enters first. */
    public Phase firstPhase() {
        return phases.get(0);
    }

    /** The phase entered first by an injury class, where the protocol has a way of its own for each class. */
    public Optional<Phase> firstPhase(String track) {
        return phases.stream().filter(phase -> phase.track().equals(track)).findFirst();
    }

    public Optional<Phase> findPhase(String phaseCode) {
        return phases.stream().filter(phase -> phase.code().equals(phaseCode)).findFirst();
    }

    /** The phase after this one on the same track. */
    public Optional<Phase> phaseAfter(Phase phase) {
        return phases.stream()
                .filter(later -> later.no() > phase.no() && later.track().equals(phase.track()))
                .findFirst();
    }

    /** The phases on the track of this one, itself among them. */
    public List<Phase> wayOf(Phase phase) {
        return phases.stream().filter(one -> one.track().equals(phase.track())).toList();
    }

    /** What a phase asks to leave out: bans that have no end, and those whose end has not been reached. */
    public List<Statement> bansIn(Phase phase) {
        return statements(Statement.Kind.CONTRA).stream()
                .filter(statement -> statement.ban() != null && holdsIn(statement.ban(), phase))
                .toList();
    }

    /** What the phase says about an exercise with a tag that it asks to leave out; empty for any other. */
    public Set<Effect> effectsOn(Exercise exercise, Phase phase) {
        return bansIn(phase).stream()
                .flatMap(statement -> Stream.ofNullable(statement.ban()))
                .filter(ban -> exercise.tags().contains(ban.tag()))
                .map(Ban::effect)
                .collect(Collectors.toSet());
    }

    private boolean holdsIn(Ban ban, Phase phase) {
        String until = ban.untilPhase();
        return until == null || findPhase(until).map(phase::isBefore).orElse(true);
    }
}
