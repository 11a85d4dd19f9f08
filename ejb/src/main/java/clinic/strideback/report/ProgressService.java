package clinic.strideback.report;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.shared.PatientId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** A runner's own view across features. */
@Stateless
@UseCase
public class ProgressService {

    @Inject
    ChartRepository charts;

    @Inject
    EpisodeReading episodes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** How the runner is getting on; empty before the first episode. Four statements. */
    @Requires(Permission.OWN_PLAN_READ)
    public Optional<ProgressView> own(PatientId patient, Locale locale) {
        EpisodeRow newest = charts.episodes(patient).get(0);
        if (!newest.isEpisode()) {
            return Optional.empty();
        }
        ChartHeader header = newest.header().at(caller.clinicFor(patient), clock);
        var read = episodes.read(newest, header.runner(), caller.person(), new StoryFilter());
        return Optional.of(new ProgressSheet(read, locale).view());
    }
}
