package clinic.strideback.web.assessment;

import clinic.strideback.assessment.FlowsheetView.Cell;
import clinic.strideback.assessment.rules.Change;

/**
 * A finding in the flowsheet, in words.
 *
 * @param text   with its unit
 * @param tone   of the change: better, worse, real, within_error or empty
 * @param change since the visit before, in words; empty where there is none to tell
 */
public record FlowsheetCell(String text, boolean flagged, String tone, String change) {

    static FlowsheetCell of(Cell cell, SheetWords words) {
        Change change = cell.change();
        return change == null || change.by().signum() == 0
                ? new FlowsheetCell(words.brief(cell.finding()), cell.flagged(), "", "")
                : new FlowsheetCell(
                        words.brief(cell.finding()),
                        cell.flagged(),
                        ShownChanges.tone(change),
                        words.change(change, cell.unit()));
    }
}
