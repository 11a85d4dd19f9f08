package clinic.strideback.returntorun;

import clinic.strideback.returntorun.rules.CapTable;
import clinic.strideback.returntorun.rules.GateTable;
import clinic.strideback.returntorun.rules.ResponseTable;
import clinic.strideback.returntorun.rules.SpikeTable;
import clinic.strideback.returntorun.rules.StepTable;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import clinic.strideback.shared.rules.RuleTable;
import java.util.Locale;
import java.util.Map;

/** The tables in force. A new version is a new file and a new constant; decisions name the version that they were made by. */
public final class ReturnToRunTables {

    public static final String VERSION = "2026-11";

    private ReturnToRunTables() {}

    /** What each stage asks for. */
    public static GateTable gates() {
        return GateTable.of(read("gates"));
    }

    /** What limits the stage. */
    public static CapTable caps() {
        return new CapTable(read("caps"));
    }

    /** What follows from a session. */
    public static ResponseTable responses() {
        return new ResponseTable(read("responses"));
    }

    /** How loud a long run is. */
    public static SpikeTable spikes() {
        return new SpikeTable(read("spikes"));
    }

    /** What is done at each step. */
    public static StepTable steps() {
        return StepTable.of(csv("steps").rows());
    }

    /** The words of one of these tables, keyed by its ids. */
    public static Map<String, String> texts(String table, Locale locale) {
        return TableTexts.read(ReturnToRunTables.class, table + "-" + VERSION, locale);
    }

    static RuleTable read(String name) {
        CsvTable csv = csv(name);
        return RuleTable.of(name, VERSION, csv.checksum(), csv.rows());
    }

    private static CsvTable csv(String name) {
        return CsvTable.read(ReturnToRunTables.class, name + "-" + VERSION + ".csv");
    }
}
