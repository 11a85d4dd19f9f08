package clinic.strideback.report;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.careplan.CarePlans;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The plan of an episode as a runner takes it home on paper, in the language that the runner speaks. */
@Stateless
@UseCase
public class HomeProgrammeService {

    @Inject
    ChartRepository charts;

    @Inject
    EpisodeReading episodes;

    @Inject
    CarePlans plans;

    @Inject
    Clinics clinics;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * For a therapist to hand over; empty while there is no plan. Six statements.
     *
     * @param reader the language where nobody told the runner's, or it is not one of the program's
     * @throws NotFound if the runner has no such episode
     */
    @Requires(Permission.CAREPLAN_READ)
    public Optional<HomeSheet> print(PatientId patient, EpisodeId episode, Locale reader) {
        return sheet(patient, episode, row -> SpokenLanguage.of(row.language(), reader));
    }

    /**
     * The same for the runner, in the language that the runner reads it in; empty while there is no plan.
     *
     * @throws NotFound if the runner has no such episode
     */
    @Requires(Permission.OWN_PLAN_READ)
    public Optional<HomeSheet> own(PatientId patient, EpisodeId episode, Locale reader) {
        return sheet(patient, episode, row -> reader);
    }

    private Optional<HomeSheet> sheet(PatientId patient, EpisodeId episode, Function<EpisodeRow, Locale> language) {
        EpisodeRow row = charts.episodes(patient).stream()
                .filter(one -> one.isEpisode() && one.view().id().equals(episode))
                .findFirst()
                .orElseThrow(NotFound::new);
        ClinicId clinic = caller.clinicFor(patient);
        ChartHeader header = row.header().at(clinic, clock);
        LocalDate today = header.runner().today();
        Locale locale = language.apply(row);
        return plans.programme(episode, today, locale)
                .map(programme -> new HomeSheet(
                        locale,
                        header,
                        clinics.get(clinic),
                        today,
                        programme,
                        episodes.read(row, header.runner(), caller.person(), new StoryFilter())
                                .readiness()
                                .own(locale)
                                .orElse(null)));
    }
}
