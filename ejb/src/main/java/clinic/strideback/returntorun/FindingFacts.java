package clinic.strideback.returntorun;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.RedFlagScreen;
import clinic.strideback.assessment.rules.Strain;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.LimbSymmetry;
import clinic.strideback.measure.MeasureUnit;
import clinic.strideback.measure.Side;
import clinic.strideback.returntorun.Judged.Sides;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the signed findings of an episode say to the gates and caps. A measure of two findings is as old as the older one; a test that could not be done
 * because of pain is answered, and fails.
 */
final class FindingFacts {

    private static final List<Sided> SIDED = List.of(
            new Sided("lsiKF15", "STR-KF15", MeasureUnit.NEWTON),
            new Sided("lsiSLHB", "STR-SLHB", MeasureUnit.REPETITION),
            new Sided("slhbMin", "STR-SLHB", MeasureUnit.REPETITION),
            new Sided("slrDiff", "ROM-SLR", MeasureUnit.DEGREE),
            new Sided("akeDiff", "ROM-AKE", MeasureUnit.DEGREE));

    /** A measure of two sides, the finding behind it, and the unit of its canonical values. */
    private record Sided(String measure, String code, MeasureUnit unit) {}

    private final EpisodeView episode;
    private final Map<FindingKey, LatestFinding> latest = new HashMap<>();
    private final Findings findings;
    private final Facts facts = new Facts();

    private FindingFacts(EpisodeView episode, List<LatestFinding> known) {
        this.episode = episode;
        known.forEach(one -> latest.put(one.finding().key(), one));
        this.findings = Findings.of(known.stream().map(LatestFinding::finding).toList());
    }

    static FindingFacts of(EpisodeView episode, List<LatestFinding> known) {
        FindingFacts findings = new FindingFacts(episode, known);
        findings.gather();
        return findings;
    }

    /** The measures of the gates and caps. */
    Facts facts() {
        return facts;
    }

    /** Left and right behind the measures that compare them. */
    Map<String, Sides> sides() {
        Map<String, Sides> sides = new HashMap<>();
        for (Sided sided : SIDED) {
            number(sided.code(), Side.LEFT).ifPresent(left -> number(sided.code(), Side.RIGHT)
                    .ifPresent(right -> sides.put(
                            sided.measure(), new Sides(left, right, sided.unit().symbol()))));
        }
        return sides;
    }

    private void gather() {
        var derived = new DerivedFindings(findings, episode.side(), episode.onset() == Onset.GRADUAL);
        redFlags();
        take("npsWalk", number("SUB-NPRS-WALK", null), keys("SUB-NPRS-WALK"));
        take("palp", worse("PAL-PAIN", BigDecimal::max), involved("PAL-PAIN"));
        take("lsiKF15", symmetry(derived, "STR-KF15"), both("STR-KF15"));
        take("lsiSLHB", symmetry(derived, "STR-SLHB"), both("STR-SLHB"));
        take("slhbMin", ofBoth("STR-SLHB", BigDecimal::min), both("STR-SLHB"));
        take("slrDiff", derived.difference("ROM-SLR"), both("ROM-SLR"));
        take("akeDiff", derived.difference("ROM-AKE"), both("ROM-AKE"));
        facts.add("bilateral", Answer.of(episode.side() == Side.BILATERAL));
        facts.add("sprintDemand", episode.sprintDemand() == null ? null : Answer.of(episode.sprintDemand()));
        facts.add(
                "strain",
                Answer.of(Strain.is(
                        episode.mechanism() == Mechanism.CONTUSION,
                        episode.onset() == Onset.SUDDEN,
                        findings.choice("CLS-GRADE", null),
                        findings.choice("CLS-BAMIC", null))));
    }

    private void redFlags() {
        RedFlagScreen screen = new RedFlagScreen(findings);
        if (!screen.isComplete()) {
            return;
        }
        Stream<FindingKey> flags =
                latest.keySet().stream().filter(key -> key.code().matches("RF-\\d\\d"));
        take("redFlagsOpen", Optional.of(BigDecimal.valueOf(screen.open().size())), flags.toList());
    }

    /** A fact as old as the oldest of its findings; a failure where one of them could not be done because of pain. */
    private void take(String measure, Optional<BigDecimal> value, List<FindingKey> from) {
        List<LatestFinding> sources = from.stream()
                .map(latest::get)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(LatestFinding::takenOn))
                .toList();
        boolean unable = sources.stream()
                .map(LatestFinding::finding)
                .map(Finding::status)
                .anyMatch(FindingStatus.UNABLE_PAIN::equals);
        Optional<Answer> answer = unable ? Optional.of(Answer.UNABLE) : value.map(Answer::of);
        answer.ifPresent(known -> facts.add(new Fact(
                measure,
                known,
                sources.get(0).takenOn(),
                sources.get(0).assessment().value().toString())));
    }

    private Optional<BigDecimal> number(String code, @Nullable Side side) {
        return findings.number(code, side);
    }

    private static Optional<BigDecimal> symmetry(DerivedFindings derived, String code) {
        return derived.symmetry(ShippedFindings.catalogue().get(code)).map(LimbSymmetry::percent);
    }

    private Optional<BigDecimal> ofBoth(String code, BinaryOperator<BigDecimal> choice) {
        return number(code, Side.LEFT)
                .flatMap(left -> number(code, Side.RIGHT).map(right -> choice.apply(left, right)));
    }

    private Optional<BigDecimal> worse(String code, BinaryOperator<BigDecimal> choice) {
        return episode.side() == Side.BILATERAL ? ofBoth(code, choice) : number(code, episode.side());
    }

    private List<FindingKey> involved(String code) {
        return episode.side() == Side.BILATERAL ? both(code) : List.of(FindingKey.of(code, episode.side()));
    }

    private static List<FindingKey> both(String code) {
        return List.of(FindingKey.of(code, Side.LEFT), FindingKey.of(code, Side.RIGHT));
    }

    private static List<FindingKey> keys(String code) {
        return List.of(FindingKey.of(code));
    }
}
