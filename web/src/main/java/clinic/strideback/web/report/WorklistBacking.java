package clinic.strideback.web.report;

import clinic.strideback.clinic.ClinicView;
import clinic.strideback.report.WorklistPage;
import clinic.strideback.report.WorklistRow;
import clinic.strideback.report.WorklistService;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who needs the therapist, narrowed by what the address carries. */
@Named
@RequestScoped
public class WorklistBacking {

    @Inject
    private WorklistService worklist;

    @Inject
    private SignedInBacking me;

    @Inject
    private Clock clock;

    private @Nullable Reason reason;
    private boolean onPlan;
    private @Nullable String after;
    private @Nullable WorklistPage page;

    public void open() {
        page = worklist.find(reason, onPlan, after);
    }

    public @Nullable WorklistPage getPage() {
        return page;
    }

    /** The clinic's day; where somebody works at several, that of the first by name. */
    public LocalDate getToday() {
        ZoneId zone = me.getClinics().stream().findFirst().map(ClinicView::zone).orElse(ZoneOffset.UTC);
        return LocalDate.now(clock.withZone(zone));
    }

    public Reason[] getReasons() {
        return Reason.values();
    }

    public int count(Reason which) {
        return page == null ? 0 : page.counts().getOrDefault(which, 0);
    }

    public ReasonLook look(Reason which) {
        return ReasonLook.of(which);
    }

    public String place(Reason which, WorklistRow row) {
        return ReasonLook.place(which, row);
    }

    /** Whether a band begins above this row: today's work, or what may be done within the week. */
    public boolean begins(int at) {
        List<WorklistRow> rows = page == null || onPlan ? List.of() : page.rows();
        return at < rows.size()
                && (at == 0 || rows.get(at).forToday() != rows.get(at - 1).forToday());
    }

    public @Nullable Reason getReason() {
        return reason;
    }

    public void setReason(@Nullable Reason reason) {
        this.reason = reason;
    }

    public boolean isOnPlan() {
        return onPlan;
    }

    public void setOnPlan(boolean onPlan) {
        this.onPlan = onPlan;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
