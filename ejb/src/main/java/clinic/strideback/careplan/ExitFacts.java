package clinic.strideback.careplan;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.SidedFindings;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.measure.LimbSymmetry;
import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** What the signed findings of an episode say to the exits of a phase. */
final class ExitFacts {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final EpisodeView episode;
    private final SidedFindings sided;
    private final Findings findings;
    private final Facts facts = new Facts();

    private ExitFacts(EpisodeView episode, List<LatestFinding> known) {
        this.episode = episode;
        this.sided = new SidedFindings(episode.side(), known);
        this.findings = sided.findings();
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
        take(
                "bike150",
                findings.choice("FUN-BIKE", null).map("YES"::equals).map(Answer::of),
                List.of(FindingKey.of("FUN-BIKE")));
        take(
                "slump",
                sided.has(sided.ofInvolved("NEU-SLUMP"), "POS").map(positive -> Answer.word(positive ? "POS" : "NEG")),
                sided.ofInvolved("NEU-SLUMP"));
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
        take("slrDiff", derived.difference("ROM-SLR").map(Answer::of), SidedFindings.ofBoth("ROM-SLR"));
        take(
                "thomasHipDiff",
                derived.difference("ROM-THOMAS-HIP").map(Answer::of),
                SidedFindings.ofBoth("ROM-THOMAS-HIP"));
        take("mixedRatioDiff", mixedRatioDifference(), SidedFindings.ofBoth("STR-HECC30", "STR-QCON240"));
    }

    private void alone(String measure, String code) {
        take(measure, findings.number(code, null).map(Answer::of), List.of(FindingKey.of(code)));
    }

    private void worst(String measure, String code) {
        take(measure, sided.ofAll(sided.ofInvolved(code), BigDecimal::max).map(Answer::of), sided.ofInvolved(code));
    }

    private void smaller(String measure, String code) {
        take(
                measure,
                sided.ofAll(SidedFindings.ofBoth(code), BigDecimal::min).map(Answer::of),
                SidedFindings.ofBoth(code));
    }

    /** The involved side in per cent of the other one. */
    private void share(String measure, String code) {
        Optional<BigDecimal> share = findings.number(code, Side.LEFT).flatMap(left -> findings.number(code, Side.RIGHT)
                .flatMap(right -> LimbSymmetry.of(episode.side(), left, right, Better.HIGHER))
                .map(LimbSymmetry::percent));
        take(measure, share.map(Answer::of), SidedFindings.ofBoth(code));
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

    private void take(String measure, Optional<Answer> value, List<FindingKey> from) {
        sided.factOrUnable(measure, value, from).ifPresent(facts::add);
    }
}
