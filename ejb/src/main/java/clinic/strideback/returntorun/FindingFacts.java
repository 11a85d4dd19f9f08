package clinic.strideback.returntorun;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.assessment.SidedFindings;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.FindingKey;
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
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the signed findings of an episode say to the gates and caps. */
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
    private final SidedFindings read;
    private final Findings findings;
    private final Facts facts = new Facts();

    private FindingFacts(EpisodeView episode, List<LatestFinding> known) {
        this.episode = episode;
        this.read = new SidedFindings(episode.side(), known);
        this.findings = read.findings();
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
            findings.number(sided.code(), Side.LEFT).ifPresent(left -> findings.number(sided.code(), Side.RIGHT)
                    .ifPresent(right -> sides.put(
                            sided.measure(), new Sides(left, right, sided.unit().symbol()))));
        }
        return sides;
    }

    private void gather() {
        var derived = new DerivedFindings(findings, episode.side(), episode.onset() == Onset.GRADUAL);
        redFlags();
        take("npsWalk", findings.number("SUB-NPRS-WALK", null), List.of(FindingKey.of("SUB-NPRS-WALK")));
        take("palp", read.ofAll(read.ofInvolved("PAL-PAIN"), BigDecimal::max), read.ofInvolved("PAL-PAIN"));
        take("lsiKF15", symmetry(derived, "STR-KF15"), SidedFindings.ofBoth("STR-KF15"));
        take("lsiSLHB", symmetry(derived, "STR-SLHB"), SidedFindings.ofBoth("STR-SLHB"));
        take(
                "slhbMin",
                read.ofAll(SidedFindings.ofBoth("STR-SLHB"), BigDecimal::min),
                SidedFindings.ofBoth("STR-SLHB"));
        take("slrDiff", derived.difference("ROM-SLR"), SidedFindings.ofBoth("ROM-SLR"));
        take("akeDiff", derived.difference("ROM-AKE"), SidedFindings.ofBoth("ROM-AKE"));
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
        List<FindingKey> flags = read.beginningWith("RF-").stream()
                .filter(key -> key.code().matches("RF-\\d\\d"))
                .toList();
        take("redFlagsOpen", Optional.of(BigDecimal.valueOf(screen.open().size())), flags);
    }

    private void take(String measure, Optional<BigDecimal> value, List<FindingKey> from) {
        read.factOrUnable(measure, value.map(Answer::of), from).ifPresent(facts::add);
    }

    private static Optional<BigDecimal> symmetry(DerivedFindings derived, String code) {
        return derived.symmetry(ShippedFindings.catalogue().get(code)).map(LimbSymmetry::percent);
    }
}
