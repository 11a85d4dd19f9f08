package clinic.strideback.report;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.SideComparison;
import clinic.strideback.measure.Side;
import clinic.strideback.report.KeyTest.Measured;
import clinic.strideback.returntorun.CriterionRow;
import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.returntorun.rules.GateTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tests that the gates of the return to running read, with their last values on both sides. */
final class KeyTests {

    static final String STRENGTH = "STR-KF15";
    private static final GateTable GATES = ReturnToRunTables.gates();

    /** Each with the measures that the gates make of it. */
    private static final List<Key> KEYS = List.of(
            new Key(STRENGTH, List.of("lsiKF15")),
            new Key("STR-SLHB", List.of("slhbMin", "lsiSLHB")),
            new Key("ROM-AKE", List.of("akeDiff")),
            new Key("ROM-SLR", List.of("slrDiff")),
            new Key("PAL-PAIN", List.of("palp")));

    private record Key(String code, List<String> measures) {}

    private final Map<FindingKey, LatestFinding> latest = new HashMap<>();
    private final DerivedFindings derived;
    private final Side side;
    private final LocalDate today;
    private final Map<String, String> texts;

    KeyTests(List<LatestFinding> known, Side side, LocalDate today, Locale locale) {
        known.forEach(one -> latest.put(one.finding().key(), one));
        this.derived = new DerivedFindings(
                Findings.of(known.stream().map(LatestFinding::finding).toList()), side, null);
        this.side = side;
        this.today = today;
        this.texts = ShippedFindings.texts(locale);
    }

    /** In their order, each with what the next gate says about it. */
    List<KeyTest> all(List<CriterionRow> gate) {
        return KEYS.stream().map(key -> test(key, gate)).toList();
    }

    /** The strength of the back of the thigh, without a gate. */
    KeyTest strength() {
        return test(KEYS.get(0), List.of());
    }

    private KeyTest test(Key key, List<CriterionRow> gate) {
        FindingDefinition definition = ShippedFindings.catalogue().get(key.code());
        LatestFinding onLeft = latest.get(FindingKey.of(key.code(), Side.LEFT));
        LatestFinding onRight = latest.get(FindingKey.of(key.code(), Side.RIGHT));
        BigDecimal left = value(onLeft);
        BigDecimal right = value(onRight);
        boolean angle = definition.comparison() == SideComparison.DEGREES;
        return new KeyTest(
                key.code(),
                Objects.requireNonNull(texts.get(key.code())),
                left,
                right,
                isUnable(onLeft) || isUnable(onRight),
                definition.units().get(0).unit().symbol(),
                involved(definition, left, right),
                symmetry(definition),
                angle ? gap(definition) : null,
                angle ? tolerated(key) : null,
                measured(onLeft, onRight),
                asked(key, gate));
    }

    private @Nullable Measured measured(@Nullable LatestFinding onLeft, @Nullable LatestFinding onRight) {
        return Stream.of(Optional.ofNullable(onLeft), Optional.ofNullable(onRight))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(LatestFinding::takenOn))
                .map(older -> Measured.of(older, today))
                .orElse(null);
    }

    private static @Nullable BigDecimal value(@Nullable LatestFinding known) {
        return known == null ? null : known.finding().value();
    }

    private static boolean isUnable(@Nullable LatestFinding known) {
        return known != null && known.finding().status() == FindingStatus.UNABLE_PAIN;
    }

    private Side involved(FindingDefinition definition, @Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (side != Side.BILATERAL || definition.comparison() != SideComparison.LSI) {
            return side;
        }
        return left != null && right != null && right.compareTo(left) < 0 ? Side.RIGHT : Side.LEFT;
    }

    /** Rounded down, so that 84.97 never reads as the 85 that it is not. */
    private @Nullable BigDecimal symmetry(FindingDefinition test) {
        return derived.symmetry(test)
                .map(symmetry -> symmetry.percent().setScale(1, RoundingMode.FLOOR))
                .orElse(null);
    }

    private @Nullable BigDecimal gap(FindingDefinition test) {
        return derived.difference(test.code())
                .map(degrees -> degrees.setScale(1, RoundingMode.CEILING))
                .orElse(null);
    }

    private static @Nullable BigDecimal tolerated(Key key) {
        return GATES.criteria().stream()
                .map(criterion -> criterion.criterion())
                .filter(criterion -> key.measures().contains(criterion.measure()))
                .map(criterion -> new BigDecimal(criterion.threshold()))
                .findFirst()
                .orElse(null);
    }

    /** What the gate asks of this test; the row that does not let the runner through, where there are two. */
    private static @Nullable CriterionRow asked(Key key, List<CriterionRow> gate) {
        return gate.stream()
                .filter(row ->
                        key.measures().contains(GATES.get(row.id()).criterion().measure()))
                .min(Comparator.comparing(row -> !row.isOpen()))
                .orElse(null);
    }
}
