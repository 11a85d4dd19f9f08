package clinic.strideback.referral;

import clinic.strideback.referral.rules.UrgencyTable;
import clinic.strideback.shared.CsvTable;

/** The table of urgencies that ships with the program. */
final class ShippedUrgencies {

    static final UrgencyTable TABLE = UrgencyTable.of(table().rows());

    private ShippedUrgencies() {}

    static CsvTable table() {
        return CsvTable.read(ShippedUrgencies.class, "urgencies-2026-11.csv");
    }
}
