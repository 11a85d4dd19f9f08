package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Band;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.MeasurementError;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed answers to one question over the visits of an episode.
 *
 * @param unit  the symbol of the canonical unit, in which values and changes are drawn; empty for a question without a number
 * @param flag  values that a reader should notice
 * @param error from which change on it is a real one; null where nobody has published it
 * @param taken the visits at which it was answered, with one row, or one for each side
 */
public record TrendView(
        String code, String unit, Band flag, @Nullable MeasurementError error, FlowsheetView taken)
        implements Serializable {

    static TrendView of(FindingDefinition question, List<LatestFinding> findings) {
        return new TrendView(
                question.code(),
                ChangeView.unit(question),
                question.reading().flag(),
                question.reading().error(),
                FlowsheetView.of(List.of(question), FlowsheetView.byVisit(findings), false));
    }
}
