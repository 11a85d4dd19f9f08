package clinic.strideback.questionnaire;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.assessment.LatestFindings;
import clinic.strideback.careplan.ActivePlan;
import clinic.strideback.careplan.CarePlans;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Onset;
import clinic.strideback.patient.Patients;
import clinic.strideback.questionnaire.rules.Condition;
import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.Schedule;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the therapist's and the runner's use cases have in common: what was answered, what is due, and in which words it is asked. */
@ApplicationScoped
class Questionnaires {

    private static final String TENDON = "P-PHT";
    private static final List<String> FINDINGS =
            ShippedInstruments.table().all().stream().map(Instrument::finding).toList();

    @Inject
    QuestionnaireRepository repository;

    @Inject
    LatestFindings findings;

    @Inject
    CarePlans plans;

    @Inject
    StagesReached stages;

    @Inject
    Patients patients;

    @Inject
    CurrentCaller caller;

    /** All that is known of an episode's questionnaires. */
    record Known(Condition condition, Course course, List<Schedule.Due> due, Wordings wordings) {

        List<DueView> dueViews(Locale locale) {
            return due.stream()
                    .map(one -> new DueView(
                            one.instrument().code(),
                            name(one.instrument(), locale),
                            ShippedInstruments.texts(locale)
                                    .getOrDefault(one.instrument().code() + ".about", ""),
                            one.since(),
                            wordings.has(one.instrument())))
                    .toList();
        }
    }

    static String name(Instrument instrument, Locale locale) {
        return InstrumentNames.of(instrument.code(), locale);
    }

    Subject subject(PatientId patient, EpisodeId episode) {
        return new Subject(
                patient, caller.clinicFor(patient), episode, patients.zone(patient), patients.today(patient));
    }

    Known known(PatientId patient, EpisodeView problem, Locale locale) {
        Subject subject = subject(patient, problem.id());
        List<HinderedActivity> activities = repository.activities(subject.episode());
        Course course = new Course(
                repository.scores(subject.episode()), findings.every(subject.episode(), FINDINGS), activities);
        Condition condition = condition(problem);
        Schedule schedule = new Schedule(
                ShippedInstruments.table(),
                condition,
                problem.openedAt().atZone(subject.zone()).toLocalDate(),
                stages.of(subject.episode()));
        return new Known(
                condition,
                course,
                schedule.due(course.last(), subject.today()),
                new Wordings(repository.loaded(subject.clinic()), open(activities), locale));
    }

    BlankView blank(Subject subject, Instrument instrument, Locale locale) {
        return new Blanks(wordings(subject, instrument, locale), subject.today()).of(instrument, locale);
    }

    /** The words of one instrument; nothing is read that it does not need. */
    Wordings wordings(Subject subject, Instrument instrument, Locale locale) {
        boolean loaded = instrument.wording() == Instrument.Wording.CLINIC;
        boolean ownWords = instrument.code().equals(ShippedInstruments.ACTIVITIES);
        return new Wordings(
                loaded ? repository.loaded(subject.clinic()) : List.of(),
                ownWords ? open(repository.activities(subject.episode())) : List.of(),
                locale);
    }

    private static List<HinderedActivity> open(List<HinderedActivity> activities) {
        return activities.stream().filter(one -> one.retiredAt == null).toList();
    }

    /** By the plan that the therapist has decided on; before there is one, by how the problem came. */
    private Condition condition(EpisodeView problem) {
        boolean tendon = plans.findActive(problem.id()).stream()
                .flatMap(Questionnaires::protocols)
                .anyMatch(TENDON::equals);
        if (tendon) {
            return Condition.PHT;
        }
        return problem.onset() == Onset.SUDDEN ? Condition.STRAIN : Condition.GRADUAL;
    }

    private static Stream<String> protocols(ActivePlan plan) {
        return Stream.concat(Stream.of(plan.protocol()), plan.beside().stream()).map(protocol -> protocol.code());
    }
}
