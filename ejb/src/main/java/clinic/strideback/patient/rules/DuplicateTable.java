package clinic.strideback.patient.rules;

import clinic.strideback.shared.rules.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What agreements and contradictions between two entries weigh, and from which sum on they may be one person. For each trait the first row that holds
 * decides; a trait that one of the two lacks weighs nothing.
 *
 * @param version  of the table, such as {@code 2026-11}
 * @param checksum SHA-256 of the table's file, in hexadecimal
 * @param bounds   from the highest on
 */
public record DuplicateTable(String version, String checksum, List<DuplicateRow> rows, List<Bound> bounds) {

    private static final String VERDICT = "VERDICT";

    /**
     * The least sum for a verdict.
     *
     * @param weight in bits
     */
    public record Bound(String id, Likeness likeness, BigDecimal weight, String source, Evidence evidence) {}

    /**
     * Reads the rows of a table's file.
     *
     * @param cells by column name, in the order of the file
     * @throws IllegalArgumentException for a comparison that the trait does not know, or a share that is none
     */
    public static DuplicateTable of(String version, String checksum, List<Map<String, String>> cells) {
        List<DuplicateRow> rows = new ArrayList<>();
        List<Bound> bounds = new ArrayList<>();
        for (Map<String, String> row : cells) {
            if (cell(row, "field").equals(VERDICT)) {
                bounds.add(bound(row));
            } else {
                rows.add(row(row));
            }
        }
        return new DuplicateTable(version, checksum, List.copyOf(rows), List.copyOf(bounds));
    }

    /** Compares two persons; the same whichever of them comes first. */
    public DuplicateScore score(PersonTraits a, PersonTraits b) {
        Map<Trait, Agreement> decided = new EnumMap<>(Trait.class);
        for (DuplicateRow row : rows) {
            if (!decided.containsKey(row.trait()) && row.holds(a, b)) {
                decided.put(row.trait(), row.agreement());
            }
        }
        readNamesOneWay(decided);
        BigDecimal weight = sum(decided.values().stream());
        return new DuplicateScore(weight, likeness(decided.values(), weight), List.copyOf(decided.values()));
    }

    /** Names are either exchanged or not: the reading that weighs more counts. */
    private static void readNamesOneWay(Map<Trait, Agreement> decided) {
        Agreement swapped = decided.get(Trait.NAMES);
        if (swapped == null) {
            return;
        }
        List<Trait> straight = List.of(Trait.FAMILY, Trait.GIVEN);
        if (swapped.weight().compareTo(sum(straight.stream().map(decided::get).flatMap(Stream::ofNullable))) > 0) {
            straight.forEach(decided::remove);
        } else {
            decided.remove(Trait.NAMES);
        }
    }

    private Likeness likeness(Collection<Agreement> agreements, BigDecimal weight) {
        if (agreements.stream().filter(DuplicateTable::identifies).count() == 3
                && agreements.stream().noneMatch(agreement -> agreement.closeness() == Closeness.DIFFERENT)) {
            return Likeness.EXACT;
        }
        return bounds.stream()
                .filter(bound -> weight.compareTo(bound.weight()) >= 0)
                .map(Bound::likeness)
                .findFirst()
                .orElse(Likeness.DIFFERENT);
    }

    private static boolean identifies(Agreement agreement) {
        return switch (agreement.trait()) {
            case FAMILY, GIVEN, BIRTH_DATE -> agreement.closeness() == Closeness.EXACT;
            case NAMES, SEX, PHONE, EMAIL -> false;
        };
    }

    private static BigDecimal sum(Stream<Agreement> agreements) {
        return agreements.map(Agreement::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Bound bound(Map<String, String> row) {
        return new Bound(
                cell(row, "id"),
                Likeness.valueOf(cell(row, "level")),
                new BigDecimal(cell(row, "threshold")),
                cell(row, "source"),
                Evidence.valueOf(cell(row, "evidence")));
    }

    private static DuplicateRow row(Map<String, String> row) {
        String threshold = cell(row, "threshold");
        BigDecimal m = new BigDecimal(cell(row, "m"));
        BigDecimal u = new BigDecimal(cell(row, "u"));
        return new DuplicateRow(
                new Agreement(
                        cell(row, "id"),
                        Trait.valueOf(cell(row, "field")),
                        Closeness.valueOf(cell(row, "level")),
                        DuplicateRow.weight(m, u)),
                threshold.isEmpty() ? BigDecimal.ZERO : new BigDecimal(threshold),
                m,
                u,
                cell(row, "source"),
                Evidence.valueOf(cell(row, "evidence")));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
