package clinic.strideback.report;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.shared.PatientId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** A runner's chart, read across features. */
@Stateless
@UseCase
public class ChartService {

    @Inject
    ChartRepository charts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Who the chart is about, and which problem. */
    @Requires(Permission.CHART_READ)
    public ChartHeader header(PatientId patient) {
        return charts.header(patient).at(caller.clinicFor(patient), clock);
    }
}
