package clinic.strideback.careplan;

import clinic.strideback.careplan.rules.ExitTable;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import java.util.Locale;
import java.util.Map;

/** The table of exit criteria in force. A new version is a new file; the moves of the past keep what they were decided on. */
final class ShippedExits {

    static final String VERSION = "2026-11";

    private static final ExitTable TABLE = read();

    private ShippedExits() {}

    static ExitTable table() {
        return TABLE;
    }

    /** The words of the measures, keyed by {@code measure.} and their name. */
    static Map<String, String> texts(Locale locale) {
        return TableTexts.read(ShippedExits.class, "criteria-" + VERSION, locale);
    }

    private static ExitTable read() {
        CsvTable csv = CsvTable.read(ShippedExits.class, "criteria-" + VERSION + ".csv");
        return ExitTable.of(VERSION, csv.checksum(), csv.rows());
    }
}
