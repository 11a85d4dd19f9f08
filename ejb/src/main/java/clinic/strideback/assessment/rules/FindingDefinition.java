package clinic.strideback.assessment.rules;

import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.measure.MeasureUnit;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.rules.Evidence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question of an assessment: a row of the table of findings.
 *
 * @param units      the units that may be entered, the canonical one first; empty without a number
 * @param min        lowest value taken, in the canonical unit
 * @param max        highest value taken, in the canonical unit; for a text its length in characters, for the body chart the number of marks
 * @param options    the words to choose from
 * @param unanswered what may be answered in place of a value
 * @param required   an open question that must be answered before signing
 * @param openedBy   the answers any of which open this question; empty when it is always open
 * @param trials     how often it is taken, and which value counts
 * @param reading    how its number is read
 * @param arm        the question that tells the lever arm, for a force whose torque is wanted; empty otherwise
 */
public record FindingDefinition(
        String code,
        String section,
        FindingKind kind,
        boolean sided,
        List<EntryUnit> units,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<String> options,
        List<FindingStatus> unanswered,
        boolean required,
        List<Opener> openedBy,
        Trials trials,
        SideComparison comparison,
        ValueReading reading,
        String arm,
        String source,
        Evidence evidence) {

    /**
     * A unit in which a value may be entered.
     *
     * @param decimals the most digits after the separator
     */
    public record EntryUnit(MeasureUnit unit, int decimals) {}

    /**
     * How a number is read, besides against the other side.
     *
     * @param better    null where neither more nor less of it is better
     * @param error     null where nobody has published one
     * @param staleDays the age in days after which it says little; null where it does not age
     * @param flag      values that a reader should notice
     * @param unusual   values that are asked back when they are typed
     */
    public record ValueReading(
            @Nullable Better better,
            @Nullable MeasurementError error,
            @Nullable Integer staleDays,
            Band flag,
            Band unusual) {

        static ValueReading of(Map<String, String> row) {
            String better = cell(row, "better");
            String mdc = cell(row, "mdc");
            String stale = cell(row, "stale_days");
            return new ValueReading(
                    better.equals("NONE") ? null : Better.valueOf(better),
                    mdc.isEmpty() ? null : MeasurementError.parse(mdc, cell(row, "mdc_source")),
                    stale.isEmpty() ? null : Integer.valueOf(stale),
                    Band.parse(cell(row, "flag")),
                    Band.parse(cell(row, "unusual")));
        }
    }

    /**
     * An answer that opens another question.
     *
     * @param option the option, or {@code *} for any value
     */
    public record Opener(String code, String option) {

        static Opener parse(String text) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("opened_by is CODE=OPTION: " + text);
            }
            return new Opener(text.substring(0, equals), text.substring(equals + 1));
        }

        boolean isMetBy(Finding finding) {
            return finding.status() == FindingStatus.RECORDED
                    && (option.equals("*") || option.equals(finding.choice()));
        }
    }

    /** Reads one row of the table, cells by column name. */
    public static FindingDefinition of(Map<String, String> row) {
        List<String> decimals = words(cell(row, "decimals"));
        List<String> units = words(cell(row, "units"));
        if (units.size() != decimals.size()) {
            throw new IllegalArgumentException("one number of decimals for each unit: " + cell(row, "code"));
        }
        return new FindingDefinition(
                cell(row, "code"),
                cell(row, "section"),
                FindingKind.valueOf(cell(row, "kind")),
                yes(row, "sided"),
                entryUnits(units, decimals),
                number(cell(row, "min")),
                number(cell(row, "max")),
                words(cell(row, "options")),
                words(cell(row, "unanswered")).stream()
                        .map(FindingStatus::valueOf)
                        .toList(),
                yes(row, "required"),
                words(cell(row, "opened_by")).stream().map(Opener::parse).toList(),
                Trials.parse(cell(row, "trials")),
                SideComparison.valueOf(cell(row, "comparison")),
                ValueReading.of(row),
                cell(row, "arm"),
                cell(row, "source"),
                Evidence.valueOf(cell(row, "evidence")));
    }

    /** The keys under which it is answered: left and right, or one. */
    public List<FindingKey> keys() {
        return sided
                ? List.of(FindingKey.of(code, Side.LEFT), FindingKey.of(code, Side.RIGHT))
                : List.of(FindingKey.of(code));
    }

    private static List<EntryUnit> entryUnits(List<String> units, List<String> decimals) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> new EntryUnit(MeasureUnit.named(units.get(i)), Integer.parseInt(decimals.get(i))))
                .toList();
    }

    static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
    }

    private static boolean yes(Map<String, String> row, String column) {
        return switch (cell(row, column)) {
            case "YES" -> true;
            case "NO" -> false;
            default -> throw new IllegalArgumentException(column + " is YES or NO: " + row);
        };
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
