package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.FlowsheetView;
import clinic.strideback.assessment.FlowsheetView.Cell;
import clinic.strideback.assessment.FlowsheetView.Row;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Signed findings side by side: visits across, measures down. */
@Named("flowsheet")
@ViewScoped
public class FlowsheetBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_FIRST = 6;

    @Inject
    private AssessmentService assessments;

    @Inject
    private ChartService charts;

    private final RecordAddress at = new RecordAddress();
    private @Nullable Integer visits;

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private FlowsheetView view;

    @SuppressWarnings("NullAway.Init")
    private ChartHeader header;

    public void open() {
        header = charts.header(at.patient());
        view = assessments.flowsheet(at.patient(), at.episode(), visits == null ? AT_FIRST : visits);
    }

    /** Rows by section. */
    public Map<String, List<Row>> getSections() {
        return view.rows().stream()
                .collect(Collectors.groupingBy(Row::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** What stands in the cells of a row. */
    public List<@Nullable FlowsheetCell> cells(Row row) {
        SheetWords words = getWords();
        List<@Nullable FlowsheetCell> shown = new ArrayList<>();
        for (Cell cell : row.cells()) {
            shown.add(cell == null ? null : FlowsheetCell.of(cell, words));
        }
        return shown;
    }

    /** How many visits the page before these shows, too. */
    public int getMore() {
        return view.visits().size() + AT_FIRST;
    }

    public RecordAddress getAt() {
        return at;
    }

    public @Nullable Integer getVisits() {
        return visits;
    }

    public void setVisits(@Nullable Integer visits) {
        this.visits = visits;
    }

    public FlowsheetView getView() {
        return view;
    }

    public ChartHeader getHeader() {
        return header;
    }

    public SheetWords getWords() {
        return new SheetWords(Faces.getLocale());
    }
}
