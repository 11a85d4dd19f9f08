package clinic.strideback.protocol;

import clinic.strideback.protocol.Exercise.UsualDose;
import clinic.strideback.shared.rules.Evidence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the table of exercises. What comes before an exercise is no column of its own: it is whatever names the exercise as its progression, so that the two
 * can never contradict each other.
 */
final class ExerciseTable {

    private static final String PROGRESSION = "progression";

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private ExerciseTable(List<Row> table) {
        for (Row row : table) {
            if (rows.put(row.needed("code"), row) != null) {
                throw row.wrong("code", row.text("code") + " stands in the table twice", null);
            }
        }
    }

    /**
     * The exercises by their code, in the order of the table.
     *
     * @throws IllegalStateException naming the row and the column that makes no sense
     */
    static Map<String, Exercise> read(List<Row> table) {
        return new ExerciseTable(table).exercises();
    }

    private Map<String, Exercise> exercises() {
        rows.forEach(this::refuseUnknown);
        rows.forEach(this::refuseCircle);
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        rows.forEach((code, row) -> exercises.put(code, exercise(code, row)));
        return exercises;
    }

    private Exercise exercise(String code, Row row) {
        Set<ExerciseTag> tags = row.codes("tags").stream()
                .map(tag -> tag(row, tag))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Exercise(
                code, Set.copyOf(tags), row.codes("equipment"), row.codes(PROGRESSION), before(code), usualDose(row));
    }

    private List<String> before(String code) {
        return rows.entrySet().stream()
                .filter(other -> other.getValue().codes(PROGRESSION).contains(code))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static UsualDose usualDose(Row row) {
        return new UsualDose(
                ProtocolTables.dose(row),
                row.word("evidence", Evidence.class),
                row.yes("reported"),
                row.needed("source"));
    }

    private static ExerciseTag tag(Row row, String tag) {
        try {
            return ExerciseTag.valueOf(tag);
        } catch (IllegalArgumentException unknown) {
            throw row.wrong("tags", tag + " is not a tag", unknown);
        }
    }

    private void refuseUnknown(String code, Row row) {
        for (String next : row.codes(PROGRESSION)) {
            if (!rows.containsKey(next)) {
                throw row.wrong(PROGRESSION, code + " leads to " + next + ", which is not in the table", null);
            }
        }
    }

    private void refuseCircle(String code, Row row) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(row.codes(PROGRESSION));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(code)) {
                throw row.wrong(PROGRESSION, code + " leads back to itself by way of " + reached, null);
            }
            if (reached.add(next)) {
                rows.getOrDefault(next, row).codes(PROGRESSION).forEach(open::push);
            }
        }
    }
}
