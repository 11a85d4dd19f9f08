package clinic.strideback.questionnaire.rules;

import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.shared.rules.Evidence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire: a row of the table of instruments.
 *
 * @param items    how many; null where that differs
 * @param min      lowest total
 * @param max      highest total
 * @param better   which way is the good one
 * @param change   which change counts
 * @param wording  where the items come from
 * @param finding  the question of an assessment under which a total may stand as well
 * @param rhythm   when it is asked
 * @param evidence how well the row is founded
 */
public record Instrument(
        String code,
        @Nullable Integer items,
        Scoring rule,
        BigDecimal min,
        BigDecimal max,
        Better better,
        Change change,
        Wording wording,
        String finding,
        Rhythm rhythm,
        String source,
        Evidence evidence) {

    /** Where the items come from. */
    public enum Wording {
        BUILT_IN,
        /** The clinic's own licensed copy, or paper. */
        CLINIC
    }

    /** What is read: a difference between two totals, or the total, which is a difference by itself. */
    public enum Reads {
        CHANGE,
        VALUE
    }

    /**
     * Which change counts.
     *
     * @param mdc    the least that is more than error of the measurement; null where none is published
     * @param mcid   the least that matters to runners; null where none is published or confirmed
     * @param source of both
     */
    public record Change(
            Reads reads, @Nullable BigDecimal mdc, @Nullable BigDecimal mcid, String source) {}

    /**
     * When it is asked.
     *
     * @param satisfiedBy codes of instruments any of which answered in time is enough
     * @param intake      whether it is asked as soon as the episode is opened
     * @param days        between two times, by the kind of problem; none where it is not asked by the calendar
     * @param alsoAt      stages and moments of the return to running at which it is asked
     */
    public record Rhythm(List<String> satisfiedBy, boolean intake, Map<Condition, Integer> days, List<String> alsoAt) {}

    /** Reads one row of the table, cells by column name. */
    static Instrument of(Map<String, String> row) {
        if (!cell(row, "missing").equals("REFUSE")) {
            throw new IllegalArgumentException("no rule for missing items but REFUSE: " + row);
        }
        String items = cell(row, "items");
        return new Instrument(
                cell(row, "code"),
                items.isEmpty() ? null : Integer.valueOf(items),
                Scoring.valueOf(cell(row, "rule")),
                new BigDecimal(cell(row, "min")),
                new BigDecimal(cell(row, "max")),
                Better.valueOf(cell(row, "better")),
                new Change(
                        Reads.valueOf(cell(row, "reads")),
                        number(cell(row, "mdc")),
                        number(cell(row, "mcid")),
                        cell(row, "change_source")),
                Wording.valueOf(cell(row, "wording")),
                cell(row, "finding"),
                rhythm(row),
                cell(row, "source"),
                Evidence.valueOf(cell(row, "evidence")));
    }

    private static Rhythm rhythm(Map<String, String> row) {
        Map<Condition, Integer> days = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            String every = cell(row, condition.name().toLowerCase(Locale.ROOT) + "_days");
            if (!every.isEmpty()) {
                days.put(condition, Integer.valueOf(every));
            }
        }
        return new Rhythm(
                words(cell(row, "satisfied_by")), cell(row, "intake").equals("YES"), days, words(cell(row, "also_at")));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
