package clinic.strideback.questionnaire;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Episodes;
import clinic.strideback.questionnaire.Fillings.Sent;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;

/** Asks the runner at home what is due, as far as there are items to fill in. */
@Stateless
@UseCase
public class OwnQuestionnaireService {

    @Inject
    Questionnaires questionnaires;

    @Inject
    Fillings fillings;

    @Inject
    Episodes episodes;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    /** What the runner can fill in today. */
    @Requires(Permission.OWN_PLAN_READ)
    public List<DueView> due(PatientId patient, Locale locale) {
        return episodes.newestOf(patient)
                .map(problem -> questionnaires.known(patient, problem, locale).dueViews(locale).stream()
                        .filter(DueView::fillable)
                        .toList())
                .orElse(List.of());
    }

    /**
     * A questionnaire to fill in.
     *
     * @throws NotFound if there is no such instrument, no episode, or only a total from paper
     */
    @Requires(Permission.OWN_PLAN_READ)
    public BlankView blank(PatientId patient, String instrument, Locale locale) {
        BlankView blank = questionnaires.blank(subject(patient), ShippedInstruments.get(instrument), locale);
        if (!blank.isFillable()) {
            throw new NotFound();
        }
        return blank;
    }

    /**
     * Takes down the runner's answers of today.
     *
     * @throws Invalid      if an answer is missing, or it was answered today already
     * @throws StaleVersion if the page asked what is not asked any more
     */
    @Requires(Permission.QUESTIONNAIRE_FILL)
    public void fill(PatientId patient, @Valid FillingForm form, Locale locale) {
        Subject subject = subject(patient);
        submissions.once(
                form.getToken(),
                caller.person(),
                "questionnaire.fill",
                id -> fillings.keepAnswers(id, subject, new Sent(form, subject.today(), true), locale));
    }

    private Subject subject(PatientId patient) {
        return questionnaires.subject(
                patient, episodes.newestOf(patient).map(EpisodeView::id).orElseThrow(NotFound::new));
    }
}
