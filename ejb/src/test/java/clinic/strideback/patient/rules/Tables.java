package clinic.strideback.patient.rules;

import clinic.strideback.patient.PatientService;
import clinic.strideback.shared.CsvTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table as it ships, and small ones for what it does not show. */
final class Tables {

    private static final List<String> COLUMNS = List.of("id", "field", "level", "threshold", "m", "u");

    private Tables() {}

    static DuplicateTable shipped() {
        CsvTable csv = CsvTable.read(PatientService.class, "duplicates-2026-11.csv");
        return DuplicateTable.of("2026-11", csv.checksum(), csv.rows());
    }

    /** Rows such as {@code T1,FAMILY,EXACT,,0.5,0.25}. */
    static DuplicateTable of(String... rows) {
        return DuplicateTable.of(
                "test", "none", Arrays.stream(rows).map(Tables::cells).toList());
    }

    private static Map<String, String> cells(String row) {
        Map<String, String> cells = new HashMap<>(Map.of("source", "here", "evidence", "EXPERT"));
        String[] values = row.split(",", -1);
        for (int column = 0; column < COLUMNS.size(); column++) {
            cells.put(COLUMNS.get(column), values[column]);
        }
        return cells;
    }
}
