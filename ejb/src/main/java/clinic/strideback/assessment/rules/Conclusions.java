package clinic.strideback.assessment.rules;

import clinic.strideback.assessment.rules.Conclusion.Kind;
import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from the findings of one assessment, each with the findings that it rests on. */
public record Conclusions(DerivedFindings derived) {

    private static final List<String> UNSIDED =
            List.of("SUB-SITTOL", "RUN-APT", "POST-TILT", "RUN-OVERSTRIDE", "GEN-LEG", "COR-PRONE");

    /** Those that at least one finding speaks to, in a fixed order. */
    public List<Conclusion> all() {
        return Stream.of(
                        length(),
                        of(Kind.ASYMMETRIC, derived.asymmetric(), null, both("ROM-SLR", "ROM-AKE")),
                        of(
                                Kind.TENDON,
                                derived.phtLikely(),
                                null,
                                involved("PHT-ISCHIAL", "PHT-ARAB", "PHT-SLB", "PHT-MBK", "SUB-SITTOL")),
                        of(
                                Kind.QUADRICEPS,
                                derived.quadricepsDominant(),
                                derived.lowerRatio().orElse(null),
                                involved("STR-HCON60", "STR-QCON60")),
                        of(
                                Kind.TIPPED,
                                derived.tippedForward(),
                                null,
                                involved("STR-HCON60", "STR-QCON60", "RUN-APT", "POST-TILT")),
                        of(
                                Kind.OVERSTRIDE,
                                derived.overstride(),
                                null,
                                both("RUN-OVERSTRIDE", "RUN-OS-DIST", "GEN-LEG")),
                        of(Kind.CORE, derived.coreWeak(), null, both("COR-SIDE", "COR-PRONE")),
                        thrombosis())
                .filter(conclusion -> !conclusion.from().isEmpty())
                .toList();
    }

    private Conclusion length() {
        Optional<LengthClass> length = derived.lengthClass();
        return conclusion(
                Kind.LENGTH, length.map(Enum::name).orElse("UNKNOWN"), null, involved("ROM-SLR", "ROM-AKE", "ROM-PKE"));
    }

    private Conclusion thrombosis() {
        WellsScore score = new WellsScore(derived.findings());
        List<FindingKey> signs = WellsScore.codes().stream().map(FindingKey::of).toList();
        return of(Kind.THROMBOSIS, score.likely().known(), score.points().orElse(null), signs);
    }

    private Conclusion of(Kind kind, Optional<Boolean> answer, @Nullable BigDecimal number, List<FindingKey> asked) {
        return conclusion(kind, answer.map(yes -> yes ? "YES" : "NO").orElse("UNKNOWN"), number, asked);
    }

    private Conclusion conclusion(Kind kind, String verdict, @Nullable BigDecimal number, List<FindingKey> asked) {
        List<String> from = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (FindingKey key : asked) {
            boolean taken = derived.findings()
                    .find(key)
                    .filter(finding -> finding.status() == FindingStatus.RECORDED)
                    .isPresent();
            (taken ? from : missing).add(key.toString());
        }
        return new Conclusion(kind, verdict, number, from, missing);
    }

    private List<FindingKey> involved(String... codes) {
        return Stream.of(codes)
                .flatMap(code -> sides(code, derived.involvedSide()))
                .toList();
    }

    private static List<FindingKey> both(String... codes) {
        return Stream.of(codes).flatMap(code -> sides(code, Side.BILATERAL)).toList();
    }

    private static Stream<FindingKey> sides(String code, Side side) {
        if (UNSIDED.contains(code)) {
            return Stream.of(FindingKey.of(code));
        }
        return side == Side.BILATERAL
                ? Stream.of(FindingKey.of(code, Side.LEFT), FindingKey.of(code, Side.RIGHT))
                : Stream.of(FindingKey.of(code, side));
    }
}
