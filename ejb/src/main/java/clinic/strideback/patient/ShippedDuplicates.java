package clinic.strideback.patient;

import clinic.strideback.patient.rules.DuplicateTable;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import java.util.Locale;
import java.util.Map;

/** The table of duplicates that ships with the program, with its words in each language. */
final class ShippedDuplicates {

    static final String VERSION = "2026-11";
    private static final String NAME = "duplicates-" + VERSION;
    private static final DuplicateTable TABLE = read();

    private ShippedDuplicates() {}

    static DuplicateTable table() {
        return TABLE;
    }

    /** What a row says by {@code <id>.title}, why it weighs so by {@code <id>.because}. */
    static Map<String, String> texts(Locale locale) {
        return TableTexts.read(ShippedDuplicates.class, NAME, locale);
    }

    private static DuplicateTable read() {
        CsvTable csv = CsvTable.read(ShippedDuplicates.class, NAME + ".csv");
        return DuplicateTable.of(VERSION, csv.checksum(), csv.rows());
    }
}
