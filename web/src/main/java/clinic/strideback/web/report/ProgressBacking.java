package clinic.strideback.web.report;

import clinic.strideback.report.ProgressService;
import clinic.strideback.report.ProgressView;
import clinic.strideback.web.drawing.ProgressChart;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The runner's own progress. */
@Named
@RequestScoped
public class ProgressBacking {

    @Inject
    private ProgressService progress;

    @Inject
    private SignedInBacking me;

    private @Nullable ProgressView view;
    private @Nullable ProgressChart chart;

    public void open() {
        view = progress.own(me.getOwnFile(), Faces.getLocale()).orElse(null);
        chart = view == null ? null : new ProgressChart(view, Faces.getLocale());
    }

    /** Null before the first episode. */
    public @Nullable ProgressView getView() {
        return view;
    }

    public @Nullable ProgressChart getChart() {
        return chart;
    }
}
