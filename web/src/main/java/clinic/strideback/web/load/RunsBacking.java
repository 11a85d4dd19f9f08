package clinic.strideback.web.load;

import clinic.strideback.load.LoadService;
import clinic.strideback.load.RunsPage;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.web.shell.EpisodeAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The runs of a runner, the newest first. */
@Named
@RequestScoped
public class RunsBacking {

    @Inject
    private LoadService load;

    @Inject
    private ChartService charts;

    private final EpisodeAddress address = new EpisodeAddress();
    private @Nullable String before;
    private @Nullable ChartHeader header;
    private @Nullable RunsPage page;

    public void open() {
        header = charts.header(address.patient());
        page = load.runsOf(address.patient(), day(before));
    }

    /** A day that nobody can read begins at the newest run. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public EpisodeAddress getAddress() {
        return address;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public @Nullable RunsPage getPage() {
        return page;
    }
}
