package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.BaseProtocolRules;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import clinic.strideback.shared.rules.RuleTable;
import java.util.Locale;
import java.util.Map;

/** The shipped version of the base protocol table and its texts. A new version is a new file; this one never changes. */
final class BaseProtocol {

    static final String ID = "base-protocol";
    static final String VERSION = "2026-11";

    private BaseProtocol() {}

    static BaseProtocolRules rules() {
        CsvTable table = CsvTable.read(BaseProtocol.class, ID + "-" + VERSION + ".csv");
        return new BaseProtocolRules(RuleTable.of(ID, VERSION, table.checksum(), table.rows()));
    }

    static Map<String, String> texts(Locale locale) {
        return TableTexts.read(BaseProtocol.class, ID, locale);
    }
}
