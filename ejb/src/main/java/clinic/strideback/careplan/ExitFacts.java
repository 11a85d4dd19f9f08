package clinic.strideback.careplan;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.measure.LimbSymmetry;
import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the signed findings of an episode say to the exits of a phase. A measure of several findings is as old as the oldest; a test that could not be done
 * because of pain is answered, and fails.
 */
final class ExitFacts {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final EpisodeView episode;
    private final Map<FindingKey, LatestFinding> latest = new HashMap<>();
    private final Findings findings;
    private final Facts facts = new Facts();

    private ExitFacts(EpisodeView episode, List<LatestFinding> known) {
        this.episode = episode;
        known.forEach(one -> latest.put(one.finding().key(), one));
        this.findings = Findings.of(known.stream().map(LatestFinding::finding).toList());
    }

    /** Everything that is known of these measures. */
    static Facts of(EpisodeView episode, List<LatestFinding> known) {
        ExitFacts gathering = new ExitFacts(episode, known);
        gathering.gatherScores();
        gathering.gatherSides();
        return gathering.facts;
    }

    private void gatherScores() {
        alone("npsWalk", "SUB-NPRS-WALK");
        alone("npsSit", "SUB-NPRS-SIT");
        alone("sitMinutes", "SUB-SITTOL");
        worst("palp", "PAL-PAIN");
        worst("loadTest", "PHT-LOAD");
        worst("squatPain", "FUN-SLS-NPRS");
        worst("hTestInsecurity", "ROM-HTEST-VAS");
        take("bike150", findings.choice("FUN-BIKE", null).map("YES"::equals).map(Answer::of), keys("FUN-BIKE", null));
        take("slump", slump(), involved("NEU-SLUMP"));
    }

    private void gatherSides() {
        var derived = new DerivedFindings(findings, episode.side(), null);
        smaller("slgbMin", "STR-SLGB");
        smaller("slhbMin", "STR-SLHB");
        share("lsiSLHB", "STR-SLHB");
        share("lsiKF15", "STR-KF15");
        share("lsiHE", "STR-HE");
        share("slrShare", "ROM-SLR");
        share("mhfakeShare", "ROM-MHFAKE");
        take("slrDiff", derived.difference("ROM-SLR").map(Answer::of), both("ROM-SLR"));
        take("thomasHipDiff", derived.difference("ROM-THOMAS-HIP").map(Answer::of), both("ROM-THOMAS-HIP"));
        take("mixedRatioDiff", mixedRatioDifference(), and(both("STR-HECC30"), both("STR-QCON240")));
    }

    private void alone(String measure, String code) {
        take(measure, findings.number(code, null).map(Answer::of), keys(code, null));
    }

    /** On the involved side; the worse of both where both are involved. */
    private void worst(String measure, String code) {
        Optional<BigDecimal> worst = episode.side() == Side.BILATERAL
                ? ofBoth(code, BigDecimal::max)
                : findings.number(code, episode.side());
        take(measure, worst.map(Answer::of), involved(code));
    }

    private void smaller(String measure, String code) {
        take(measure, ofBoth(code, BigDecimal::min).map(Answer::of), both(code));
    }

    /** The involved side in per cent of the other one. */
    private void share(String measure, String code) {
        Optional<BigDecimal> share = findings.number(code, Side.LEFT).flatMap(left -> findings.number(code, Side.RIGHT)
                .flatMap(right -> LimbSymmetry.of(episode.side(), left, right, Better.HIGHER))
                .map(LimbSymmetry::percent));
        take(measure, share.map(Answer::of), both(code));
    }

    /** Positive where one involved side is. */
    private Optional<Answer> slump() {
        List<String> found = involved("NEU-SLUMP").stream()
                .flatMap(key -> findings.choice(key.code(), key.side()).stream())
                .toList();
        if (found.contains("POS")) {
            return Optional.of(Answer.word("POS"));
        }
        return found.size() == involved("NEU-SLUMP").size() ? Optional.of(Answer.word("NEG")) : Optional.empty();
    }

    /** Eccentric hamstrings (30°/s) over concentric quadriceps (240°/s): by how many per cent the lower ratio stays below the higher one. */
    private Optional<Answer> mixedRatioDifference() {
        return ratio(Side.LEFT)
                .flatMap(left ->
                        ratio(Side.RIGHT).flatMap(right -> LimbSymmetry.of(Side.BILATERAL, left, right, Better.HIGHER)))
                .map(symmetry -> Answer.of(WHOLE.subtract(symmetry.percent())));
    }

    private Optional<BigDecimal> ratio(Side side) {
        return findings.number("STR-QCON240", side)
                .filter(quadriceps -> quadriceps.signum() > 0)
                .flatMap(quadriceps -> findings.number("STR-HECC30", side)
                        .map(hamstrings -> hamstrings.divide(quadriceps, MathContext.DECIMAL128)));
    }

    private Optional<BigDecimal> ofBoth(String code, BinaryOperator<BigDecimal> choice) {
        return findings.number(code, Side.LEFT)
                .flatMap(left -> findings.number(code, Side.RIGHT).map(right -> choice.apply(left, right)));
    }

    private void take(String measure, Optional<Answer> value, List<FindingKey> from) {
        List<LatestFinding> sources = from.stream()
                .map(latest::get)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(LatestFinding::takenOn))
                .toList();
        boolean unable = sources.stream()
                .map(LatestFinding::finding)
                .map(Finding::status)
                .anyMatch(FindingStatus.UNABLE_PAIN::equals);
        Optional<Answer> answer = unable ? Optional.of(Answer.UNABLE) : value;
        answer.ifPresent(known -> facts.add(new Fact(
                measure,
                known,
                sources.get(0).takenOn(),
                sources.get(0).assessment().value().toString())));
    }

    private List<FindingKey> involved(String code) {
        return episode.side() == Side.BILATERAL ? both(code) : keys(code, episode.side());
    }

    private static List<FindingKey> both(String code) {
        return and(keys(code, Side.LEFT), keys(code, Side.RIGHT));
    }

    private static List<FindingKey> keys(String code, @Nullable Side side) {
        return List.of(FindingKey.of(code, side));
    }

    private static List<FindingKey> and(List<FindingKey> some, List<FindingKey> others) {
        List<FindingKey> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
