package clinic.strideback.report;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.PatientId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** A runner's chart, read across features. */
@Stateless
@UseCase
public class ChartService {

    @Inject
    ChartRepository charts;

    @Inject
    EpisodeReading episodes;

    @Inject
    ProtocolLibrary library;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Who the chart is about, and which problem. One statement. */
    @Requires(Permission.CHART_READ)
    public ChartHeader header(PatientId patient) {
        return charts.header(patient).at(caller.clinicFor(patient), clock);
    }

    /**
     * The front of the chart: where the runner stands, why, and what happened. Four statements.
     *
     * @param story which part of what happened
     */
    @Requires(Permission.CHART_READ)
    public ChartOverview overview(PatientId patient, StoryFilter story, Locale locale) {
        List<EpisodeRow> rows = charts.episodes(patient);
        EpisodeRow newest = rows.get(0);
        ChartHeader header = newest.header().at(caller.clinicFor(patient), clock);
        if (!newest.isEpisode()) {
            return new ChartOverview(header, null, List.of(), newest.missing());
        }
        var read = episodes.read(newest, header.runner(), caller.person(), story);
        return new ChartOverview(
                header,
                new OverviewSheet(read, library, locale).now(newest.isAssessed(), story),
                rows.stream().skip(1).map(OverviewSheet::earlier).toList(),
                newest.missing());
    }
}
