package clinic.strideback.questionnaire;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.episode.Episodes;
import clinic.strideback.questionnaire.Fillings.Sent;
import clinic.strideback.questionnaire.Questionnaires.Known;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Shows a therapist what the questionnaires of an episode came to, and records and withdraws answers. */
@Stateless
@UseCase
public class QuestionnaireService {

    @Inject
    Questionnaires questionnaires;

    @Inject
    Fillings fillings;

    @Inject
    QuestionnaireRepository repository;

    @Inject
    Episodes episodes;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    /** The answers so far, those in assessments too, what each change means, and what is due. */
    @Requires(Permission.QUESTIONNAIRE_READ)
    public CourseView courseOf(PatientId patient, EpisodeId episode, Locale locale) {
        Known known = questionnaires.known(patient, episodes.get(episode), locale);
        return new CourseView(
                known.condition(),
                known.dueViews(locale),
                ShippedInstruments.table().all().stream()
                        .map(one -> known.course()
                                .view(
                                        one,
                                        Questionnaires.name(one, locale),
                                        known.wordings().has(one)))
                        .toList());
    }

    /**
     * A questionnaire to fill in with the runner, or to type the total of.
     *
     * @throws NotFound if there is no such instrument
     */
    @Requires(Permission.QUESTIONNAIRE_READ)
    public BlankView blank(PatientId patient, EpisodeId episode, String instrument, Locale locale) {
        Subject subject = questionnaires.subject(patient, episode);
        return questionnaires.blank(subject, ShippedInstruments.get(instrument), locale);
    }

    /**
     * Takes down the answers to all items, or the total from paper.
     *
     * @throws Invalid      if an answer is missing, the total or the day cannot be, or there is an answer of that day
     * @throws StaleVersion if the page asked what is not asked any more
     */
    @Requires(Permission.QUESTIONNAIRE_RECORD)
    public void record(PatientId patient, EpisodeId episode, @Valid FillingForm form, Locale locale) {
        Subject subject = questionnaires.subject(patient, episode);
        LocalDate on = Objects.requireNonNull(form.getFilledOn());
        if (on.isAfter(subject.today())) {
            throw new Invalid("filledOn", "date.future");
        }
        submissions.once(form.getToken(), caller.person(), "questionnaire.record", id -> {
            if (form.getTotal() != null) {
                fillings.keepTotal(id, subject, new Sent(form, on, false));
            } else {
                fillings.keepAnswers(id, subject, new Sent(form, on, false), locale);
            }
        });
    }

    /**
     * Withdraws an answer that was recorded in error; it stays with who, when and why.
     *
     * @throws NotFound     if the episode has none such
     * @throws StaleVersion if it was withdrawn meanwhile
     */
    @Requires(Permission.QUESTIONNAIRE_VOID)
    public void voidScore(PatientId patient, EpisodeId episode, UUID score, @Valid VoidScoreForm form) {
        OutcomeScore told = repository.lock(episode, score);
        String reason = Objects.requireNonNull(form.getReason());
        if (told.isVoid()) {
            throw new Differences().compare("score", reason, told.voidReason).against(0);
        }
        told.voidBecause(reason, fillings.stamp());
    }
}
