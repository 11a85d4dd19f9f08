package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.ProposalRules;
import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import clinic.strideback.shared.rules.RuleTable;
import java.util.Locale;
import java.util.Map;

/** The shipped version of the table of add-ons and its texts, and all tables of a proposal together. A new version is a new file. */
final class AddOns {

    static final String ID = "add-ons";
    static final String VERSION = "2026-11";

    private AddOns() {}

    /** All four tiers; the limits of the running stage are those of the return to running. */
    static ProposalRules allTiers() {
        CsvTable table = CsvTable.read(AddOns.class, ID + "-" + VERSION + ".csv");
        return new ProposalRules(
                BaseProtocol.rules(),
                RuleTable.of(ID, VERSION, table.checksum(), table.rows()),
                ReturnToRunTables.caps());
    }

    static Map<String, String> texts(Locale locale) {
        return TableTexts.read(AddOns.class, ID, locale);
    }
}
