package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The newest signed findings of an episode, read for its side. One value for several sides is known only where each of them is: the side that was not
 * examined could be the worse one. What follows from several findings is as old as the oldest of them.
 */
public final class SidedFindings {

    private final Side involved;
    private final Map<FindingKey, LatestFinding> latest = new LinkedHashMap<>();
    private final Findings findings;

    public SidedFindings(Side involved, List<LatestFinding> taken) {
        this.involved = involved;
        taken.forEach(one -> latest.put(one.finding().key(), one));
        this.findings = Findings.of(taken.stream().map(LatestFinding::finding).toList());
    }

    public Findings findings() {
        return findings;
    }

    /** The involved side, or both. */
    public Stream<Side> involved() {
        return involved == Side.BILATERAL ? Stream.of(Side.LEFT, Side.RIGHT) : Stream.of(involved);
    }

    /** The smallest or the greatest of these, or whatever is chosen of two. */
    public Optional<BigDecimal> ofAll(List<FindingKey> keys, BinaryOperator<BigDecimal> choice) {
        List<BigDecimal> values = keys.stream()
                .flatMap(key -> findings.number(key.code(), key.side()).stream())
                .toList();
        return values.size() == keys.size() ? values.stream().reduce(choice) : Optional.empty();
    }

    /** Whether one of these says that; "no" only where each says something else. */
    public Optional<Boolean> has(List<FindingKey> keys, String choice) {
        List<String> found = keys.stream()
                .flatMap(key -> findings.choice(key.code(), key.side()).stream())
                .toList();
        boolean has = found.contains(choice);
        return has || (!found.isEmpty() && found.size() == keys.size()) ? Optional.of(has) : Optional.empty();
    }

    public List<FindingKey> ofInvolved(String code) {
        return involved().map(side -> FindingKey.of(code, side)).toList();
    }

    public static List<FindingKey> ofBoth(String... codes) {
        return Stream.of(codes)
                .flatMap(code -> Stream.of(Side.LEFT, Side.RIGHT).map(side -> FindingKey.of(code, side)))
                .toList();
    }

    /** The questions answered whose code begins so. */
    public List<FindingKey> beginningWith(String code) {
        return latest.keySet().stream()
                .filter(key -> key.code().startsWith(code))
                .toList();
    }

    /** What was found, and from when it is. */
    public Fact fact(String measure, Answer answer, Collection<FindingKey> from) {
        Optional<LatestFinding> oldest = sources(from).min(Comparator.comparing(LatestFinding::takenOn));
        return new Fact(
                measure,
                answer,
                oldest.map(LatestFinding::takenOn).orElse(null),
                oldest.map(finding -> finding.assessment().toString()).orElse(null));
    }

    /** The same for whoever lets pass: a test that could not be done because of pain is answered, and fails. */
    public Optional<Fact> factOrUnable(String measure, Optional<Answer> answer, Collection<FindingKey> from) {
        boolean unable = sources(from)
                .map(LatestFinding::finding)
                .map(Finding::status)
                .anyMatch(FindingStatus.UNABLE_PAIN::equals);
        return (unable ? Optional.of(Answer.UNABLE) : answer).map(known -> fact(measure, known, from));
    }

    private Stream<LatestFinding> sources(Collection<FindingKey> from) {
        return from.stream().map(latest::get).flatMap(Stream::ofNullable);
    }
}
