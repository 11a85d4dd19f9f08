package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.FlowsheetView.Cell;
import clinic.strideback.assessment.FlowsheetView.Row;
import clinic.strideback.assessment.TrendView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.drawing.TestChart;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One test over the visits of an episode, drawn and as a table. */
@Named("testTrend")
@ViewScoped
public class TrendBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssessmentService assessments;

    @Inject
    private ChartService charts;

    private final RecordAddress at = new RecordAddress();
    private @Nullable String code;

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private TrendView view;

    @SuppressWarnings("NullAway.Init")
    private ChartHeader header;

    public void open() {
        String asked = Optional.ofNullable(code).orElseThrow(NotFound::new);
        header = charts.header(at.patient());
        view = assessments.trend(at.patient(), at.episode(), asked);
    }

    public TestChart getChart() {
        return new TestChart(view, Faces.getLocale());
    }

    /** What stands in the table for a visit, the newest on top. */
    public @Nullable FlowsheetCell cell(Row row, int visit) {
        Cell cell = row.cells().get(visit);
        return cell == null ? null : FlowsheetCell.of(cell, getWords());
    }

    public RecordAddress getAt() {
        return at;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public TrendView getView() {
        return view;
    }

    public ChartHeader getHeader() {
        return header;
    }

    public SheetWords getWords() {
        return new SheetWords(Faces.getLocale());
    }
}
