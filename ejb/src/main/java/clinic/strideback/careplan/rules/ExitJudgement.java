package clinic.strideback.careplan.rules;

import clinic.strideback.careplan.rules.ExitRow.Read;
import java.util.List;

/**
 * What one exit criterion says about one runner today.
 *
 * @param read every row with what it read, in the order of the table
 */
public record ExitJudgement(ExitCriterion criterion, ExitVerdict verdict, List<Read> read) {

    public boolean isOpen() {
        return !verdict.opens();
    }
}
