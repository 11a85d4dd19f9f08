package clinic.strideback.report;

import clinic.strideback.report.rules.Reason;
import clinic.strideback.report.rules.WorklistTable;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.rules.RuleTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an assessment has to be repeated: the limit stands in the table of the worklist, so that list and chart agree. */
final class Retest {

    static final WorklistTable TABLE = table();

    /** Days after which an assessment is old under a plan. */
    static final int DAYS = TABLE.threshold(Reason.RETEST_DUE, "daysSinceAssessment");

    private static final String VERSION = "2026-11";

    private Retest() {}

    /** The day on which the next assessment is due; null where nothing asks for one. */
    static @Nullable LocalDate due(@Nullable LocalDate assessedOn, boolean underPlan) {
        return assessedOn == null || !underPlan ? null : assessedOn.plusDays(DAYS);
    }

    private static WorklistTable table() {
        CsvTable csv = CsvTable.read(WorklistService.class, "worklist-" + VERSION + ".csv");
        return new WorklistTable(RuleTable.of("worklist", VERSION, csv.checksum(), csv.rows()));
    }
}
