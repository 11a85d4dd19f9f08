package clinic.strideback.report;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.exercise.Exercises;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
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
    Exercises exercises;

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
     * What stands beside a note: who it is about, the plan in force, and the stage of the return to running. One statement.
     *
     * @throws NotFound if the runner has no such episode
     */
    @Requires(Permission.CHART_READ)
    public NoteAside aside(PatientId patient, EpisodeId episode, Locale locale) {
        List<EpisodeRow> rows = charts.episodes(patient);
        EpisodeRow row = rows.stream()
                .filter(one -> one.isEpisode() && one.view().id().equals(episode))
                .findFirst()
                .orElseThrow(NotFound::new);
        return NoteAside.of(
                rows.get(0).header().at(caller.clinicFor(patient), clock),
                row.plan(library),
                row.standing(),
                new ProtocolWords(library, locale));
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
                new OverviewSheet(read, library, exercises.words(locale), locale).now(newest.isAssessed(), story),
                rows.stream().skip(1).map(OverviewSheet::earlier).toList(),
                newest.missing());
    }
}
