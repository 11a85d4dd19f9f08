package clinic.strideback.assessment.rules;

import clinic.strideback.measure.LimbSymmetry;
import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.measure.MeasureUnit;
import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the findings of one assessment. Each answer is empty while a finding that could still change it is missing.
 *
 * @param involvedSide  the side of the episode
 * @param gradualOnset  whether the problem came gradually; null when the episode does not say
 */
public record DerivedFindings(
        Findings findings, Side involvedSide, @Nullable Boolean gradualOnset) {

    private static final BigDecimal LONG_SLR = new BigDecimal(90);
    private static final BigDecimal LONG_AKE = new BigDecimal(5);
    private static final BigDecimal SHORT_PKE = new BigDecimal(40);
    private static final BigDecimal SHORT_AKE = new BigDecimal(30);
    private static final BigDecimal SHORT_SLR = new BigDecimal(70);
    private static final BigDecimal ASYMMETRIC = new BigDecimal(15);
    private static final BigDecimal SITTING_MINUTES = new BigDecimal(30);
    private static final int TENDON_SIGNS = 3;
    private static final BigDecimal DOMINANT = new BigDecimal("0.6");
    private static final BigDecimal TILTED = new BigDecimal(15);
    private static final BigDecimal SIDE_PLANK = new BigDecimal(30);
    private static final BigDecimal PRONE_PLANK = new BigDecimal(60);

    /** Limb symmetry of a test whose sides are compared in per cent; empty for any other, and while one side has no value. */
    public Optional<LimbSymmetry> symmetry(FindingDefinition test) {
        Better better = test.reading().better();
        return test.comparison() == SideComparison.LSI && better != null
                ? symmetry(test.code(), better)
                : Optional.empty();
    }

    private Optional<LimbSymmetry> symmetry(String code, Better better) {
        return findings.number(code, Side.LEFT).flatMap(left -> findings.number(code, Side.RIGHT)
                .flatMap(right -> LimbSymmetry.of(involvedSide, left, right, better)));
    }

    /** Degrees between left and right, without sign. */
    public Optional<BigDecimal> difference(String code) {
        return findings.number(code, Side.LEFT).flatMap(left -> findings.number(code, Side.RIGHT)
                .map(right -> left.subtract(right).abs()));
    }

    /**
     * Length of the hamstring on the involved side; where both are involved, over-lengthened or short on either side counts.
     *
     * <p>Long: SLR ≥ 90° and AKE deficit ≤ 5°. Short: PKE deficit > 40° or AKE deficit > 30° or SLR < 70°. Clinic setting.
     */
    public Optional<LengthClass> lengthClass() {
        if (involvedSide != Side.BILATERAL) {
            return lengthClass(involvedSide);
        }
        List<Optional<LengthClass>> sides = List.of(lengthClass(Side.LEFT), lengthClass(Side.RIGHT));
        if (sides.contains(Optional.of(LengthClass.LONG))) {
            return Optional.of(LengthClass.LONG);
        }
        if (sides.contains(Optional.<LengthClass>empty())) {
            return Optional.empty();
        }
        return sides.contains(Optional.of(LengthClass.SHORT))
                ? Optional.of(LengthClass.SHORT)
                : Optional.of(LengthClass.NORMAL);
    }

    /** Length of the hamstring of one limb. */
    public Optional<LengthClass> lengthClass(Side limb) {
        Optional<BigDecimal> slr = findings.number("ROM-SLR", limb);
        Optional<BigDecimal> ake = findings.number("ROM-AKE", limb);
        // A knee goes at least as straight passively as actively: a known active deficit stands in for a passive one
        // not taken.
        Optional<BigDecimal> pke = findings.number("ROM-PKE", limb).or(() -> ake);
        Ternary isLong = atLeast(slr, LONG_SLR).and(Ternary.of(ake, deficit -> deficit.compareTo(LONG_AKE) <= 0));
        Ternary isShort = above(pke, SHORT_PKE).or(above(ake, SHORT_AKE)).or(below(slr, SHORT_SLR));
        if (isLong != Ternary.NO) {
            return isLong == Ternary.YES ? Optional.of(LengthClass.LONG) : Optional.empty();
        }
        return isShort.known().map(known -> known ? LengthClass.SHORT : LengthClass.NORMAL);
    }

    /** SLR or AKE differs by 15° or more between the sides. Clinic setting. */
    public Optional<Boolean> asymmetric() {
        return atLeast(difference("ROM-SLR"), ASYMMETRIC)
                .or(atLeast(difference("ROM-AKE"), ASYMMETRIC))
                .known();
    }

    /**
     * Proximal tendinopathy is likely: gradual onset, pain localised at the ischial tuberosity, and three or more of arabesque, single-leg bridge with the
     * heel raised, ischial pain within 30 min of sitting, modified bent-knee stretch. Where both sides are involved, either counts.
     */
    public Optional<Boolean> phtLikely() {
        Ternary tendon = involvedSide == Side.BILATERAL
                ? tendonSigns(Side.LEFT).or(tendonSigns(Side.RIGHT))
                : tendonSigns(involvedSide);
        return Ternary.of(Optional.ofNullable(gradualOnset), gradual -> gradual)
                .and(tendon)
                .known();
    }

    private Ternary tendonSigns(Side limb) {
        List<Ternary> signs = List.of(
                is("PHT-ARAB", limb, "POS"),
                is("PHT-SLB", limb, "POS"),
                is("PHT-MBK", limb, "POS"),
                Ternary.of(findings.number("SUB-SITTOL", null), minutes -> minutes.compareTo(SITTING_MINUTES) < 0));
        long present = signs.stream().filter(Ternary.YES::equals).count();
        long possible = signs.stream().filter(sign -> sign != Ternary.NO).count();
        Ternary enough =
                present >= TENDON_SIGNS ? Ternary.YES : possible >= TENDON_SIGNS ? Ternary.UNKNOWN : Ternary.NO;
        return is("PHT-ISCHIAL", limb, "YES").and(enough);
    }

    /** Conventional ratio of hamstrings to quadriceps at 60°/s on one limb. It predicts nothing by itself (Kellis 2023). */
    public Optional<BigDecimal> hamstringsToQuadriceps(Side limb) {
        return findings.number("STR-QCON60", limb)
                .filter(quadriceps -> quadriceps.signum() > 0)
                .flatMap(quadriceps -> findings.number("STR-HCON60", limb)
                        .map(hamstrings -> hamstrings.divide(quadriceps, MathContext.DECIMAL128)));
    }

    /** That ratio on the involved side; where both are involved, the lower one of those known. */
    public Optional<BigDecimal> lowerRatio() {
        return involved()
                .map(this::hamstringsToQuadriceps)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The quadriceps are dominant: the ratio is below 0.6. Where both sides are involved, either counts. */
    public Optional<Boolean> quadricepsDominant() {
        return dominant().known();
    }

    private Ternary dominant() {
        return involved()
                .map(limb -> below(hamstringsToQuadriceps(limb), DOMINANT))
                .reduce(Ternary.NO, Ternary::or);
    }

    /** The quadriceps are dominant and the pelvis tips forward: in running, or by more than 15° standing (S21). */
    public Optional<Boolean> tippedForward() {
        Ternary running = Ternary.of(findings.choice("RUN-APT", null), tilt -> !tilt.equals("NONE"));
        return dominant()
                .and(running.or(above(findings.number("POST-TILT", null), TILTED)))
                .known();
    }

    /** The foot lands ahead of the body: seen so, or by more than a tenth of the length of the leg on either side. Clinic setting. */
    public Optional<Boolean> overstride() {
        Optional<BigDecimal> tenth = findings.number("GEN-LEG", null).map(leg -> leg.movePointLeft(1));
        Ternary measured = tenth.map(limit -> above(findings.number("RUN-OS-DIST", Side.LEFT), limit)
                        .or(above(findings.number("RUN-OS-DIST", Side.RIGHT), limit)))
                .orElse(Ternary.UNKNOWN);
        Ternary seen = is("RUN-OVERSTRIDE", null, "YES");
        return (measured == Ternary.UNKNOWN ? seen : seen == Ternary.UNKNOWN ? measured : seen.or(measured)).known();
    }

    /** The core is weak: side plank below 30 s on a side, or prone plank below 60 s. Clinic setting. */
    public Optional<Boolean> coreWeak() {
        return below(findings.number("COR-SIDE", Side.LEFT), SIDE_PLANK)
                .or(below(findings.number("COR-SIDE", Side.RIGHT), SIDE_PLANK))
                .or(below(findings.number("COR-PRONE", null), PRONE_PLANK))
                .known();
    }

    private Stream<Side> involved() {
        return involvedSide == Side.BILATERAL ? Stream.of(Side.LEFT, Side.RIGHT) : Stream.of(involvedSide);
    }

    /** Newtons per kilogram of body mass on one limb; empty without a force or a body mass. */
    public Optional<BigDecimal> forcePerMass(FindingDefinition test, Side limb) {
        return mass().flatMap(mass -> force(test, limb).map(force -> force.divide(mass, MathContext.DECIMAL128)));
    }

    /** Newton metres per kilogram of body mass: force × lever arm ÷ mass; empty without one of the three. */
    public Optional<BigDecimal> torquePerMass(FindingDefinition test, Side limb) {
        return findings.number(test.arm(), null)
                .map(centimetres -> centimetres.movePointLeft(2))
                .flatMap(metres -> forcePerMass(test, limb).map(metres::multiply));
    }

    private Optional<BigDecimal> force(FindingDefinition test, Side limb) {
        boolean isForce = test.units().stream().anyMatch(unit -> unit.unit() == MeasureUnit.NEWTON);
        return isForce ? findings.number(test.code(), limb) : Optional.empty();
    }

    private Optional<BigDecimal> mass() {
        return findings.number("GEN-MASS", null).filter(mass -> mass.signum() > 0);
    }

    private Ternary is(String code, @Nullable Side limb, String option) {
        return Ternary.of(findings.choice(code, limb), option::equals);
    }

    private static Ternary atLeast(Optional<BigDecimal> value, BigDecimal threshold) {
        return Ternary.of(value, known -> known.compareTo(threshold) >= 0);
    }

    private static Ternary below(Optional<BigDecimal> value, BigDecimal threshold) {
        return Ternary.of(value, known -> known.compareTo(threshold) < 0);
    }

    private static Ternary above(Optional<BigDecimal> value, BigDecimal threshold) {
        return Ternary.of(value, known -> known.compareTo(threshold) > 0);
    }
}
