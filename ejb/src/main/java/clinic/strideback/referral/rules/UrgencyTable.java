package clinic.strideback.referral.rules;

import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Within how many days each urgency is to be answered, and who says so. */
public record UrgencyTable(Map<Urgency, Row> rows) {

    /** The days, and what they rest on. */
    public record Row(int days, String source, Evidence evidence) implements Serializable {}

    public UrgencyTable {
        rows = Map.copyOf(rows);
    }

    /**
     * Reads the cells of the table.
     *
     * @throws IllegalArgumentException if an urgency has no row
     */
    public static UrgencyTable of(List<Map<String, String>> cells) {
        Map<Urgency, Row> rows = new EnumMap<>(Urgency.class);
        cells.forEach(row -> rows.put(
                Urgency.valueOf(row.getOrDefault("urgency", "")),
                new Row(
                        Integer.parseInt(row.getOrDefault("days", "")),
                        row.getOrDefault("source", ""),
                        Evidence.valueOf(row.getOrDefault("evidence", "")))));
        if (rows.size() < Urgency.values().length) {
            throw new IllegalArgumentException("Each urgency needs its days: " + rows.keySet());
        }
        return new UrgencyTable(rows);
    }

    public Row row(Urgency urgency) {
        return Objects.requireNonNull(rows.get(urgency));
    }

    /** The last day on which it is answered in time. */
    public LocalDate due(Urgency urgency, LocalDate foundOn) {
        return foundOn.plusDays(row(urgency).days());
    }
}
