package clinic.strideback.it;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.AmendForm;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.CarriedTextService;
import clinic.strideback.assessment.ClinicTemplateService;
import clinic.strideback.assessment.TemplateForm;
import clinic.strideback.assessment.VoidForm;
import clinic.strideback.questionnaire.FillingForm;
import clinic.strideback.questionnaire.OwnQuestionnaireService;
import clinic.strideback.questionnaire.QuestionnaireService;
import clinic.strideback.referral.CloseForm;
import clinic.strideback.referral.LetterForm;
import clinic.strideback.referral.LetterService;
import clinic.strideback.referral.Outcome;
import clinic.strideback.referral.ReferralService;
import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.StoryFilter;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.typed.TypedService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How many statements assessments, and what follows from them, send: exactly. */
class AssessmentStatementsIT extends CountedStatements {
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    ClinicTemplateService templates;

    @Inject
    CarriedTextService carried;

    @Inject
    ReferralService referrals;

    @Inject
    LetterService letters;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    OwnQuestionnaireService own;

    @Inject
    ChartService charts;

    @Inject
    TypedService forms;

    /** Signing and withdrawing ask besides whether something was decided that the findings could change. */
    @Test
    void savingAnAssessmentTakesNoMoreThanFour() {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, runner);

        count("begin", EPISODE, () -> as(TARA).call(
                        () -> assessments.begin(runner, other, "EVERYTHING", UUID.randomUUID())));
        EpisodeId third = given.anEpisodeOfLeftStrain(TARA, runner);
        count("begin as suggested", EPISODE, () -> as(TARA).call(
                        () -> assessments.begin(runner, third, null, UUID.randomUUID())));
        count("keep", EPISODE, () -> as(TARA).call(() -> assessments.keep(episode, draft, typed(0))));
        count("sign", EPISODE, () -> as(TARA).run(() -> assessments.sign(episode, draft, typed(1))));
        VoidForm wrong = new VoidForm();
        wrong.setVersion(2);
        wrong.setReason("Wrong leg");
        count("void", EPISODE, () -> as(TARA).run(() -> assessments.voidSigned(episode, draft, wrong)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("begin", 3L),
                        Map.entry("begin as suggested", 4L),
                        Map.entry("keep", 3L),
                        Map.entry("sign", 4L),
                        Map.entry("void", 4L));
    }

    /** Adding and renaming one waits for others of the clinic, and looks whether the name is free: one statement each. */
    @Test
    void templatesOfTheClinicTakeAsManyAsThis() {
        UUID own = as(TARA).call(() -> templates.add(null, aTemplate()));
        TemplateForm changed = as(TARA).call(() -> templates.read(own)).form();
        changed.setName("Changed " + UUID.randomUUID());

        count("offered", EPISODE, () -> as(TARA).call(() -> assessments.offered(episode)));
        count("begin from one", EPISODE, () -> as(TARA).call(
                        () -> assessments.begin(runner, episode, own.toString(), UUID.randomUUID())));
        count("templates", NOBODY, () -> as(TARA).call(templates::all));
        count("template", NOBODY, () -> as(TARA).call(() -> templates.read(own)));
        count("add", NOBODY, () -> as(TARA).call(() -> templates.add(null, aTemplate())));
        count("change", NOBODY, () -> as(TARA).run(() -> templates.change(own, changed)));
        count("retire", NOBODY, () -> as(TARA).run(() -> templates.retire(own)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("offered", 2L),
                        Map.entry("begin from one", 4L),
                        Map.entry("templates", 1L),
                        Map.entry("template", 1L),
                        Map.entry("add", 4L),
                        Map.entry("change", 5L),
                        Map.entry("retire", 2L));
    }

    private static TemplateForm aTemplate() {
        TemplateForm form = new TemplateForm();
        form.setName("Template " + UUID.randomUUID());
        form.setQuestions(List.of("STR-KF15", "ROM-AKE"));
        return form;
    }

    /** A flag that is referred makes two records at once, so signing it takes one statement more than signing takes. */
    @Test
    void savingAReferralAndItsLetterTakesAsManyAsThis() {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm flagged = typed(0);
        flagged.getEntries().putAll(Map.of("RF-10", "YES", "RF-10-DISP", "URGENT_48H", "T1", "YES"));
        count("sign two flags", EPISODE, () -> as(TARA).run(() -> assessments.sign(episode, draft, flagged)));
        UUID task =
                as(TARA).call(() -> referrals.listOf(runner, episode)).get(0).id();
        LetterForm letter = new LetterForm();
        letter.setUrgency(Urgency.URGENT_48H);
        letter.setAddressee("Dr. Vik");
        letter.setReason("Leg pain");
        letter.setRequest("Please look at the spine.");

        count("referrals", EPISODE, () -> as(TARA).call(() -> referrals.listOf(runner, episode)));
        count("referral", EPISODE, () -> as(TARA).call(() -> referrals.read(runner, episode, task)));
        count("begin a letter", EPISODE, () -> as(TARA).call(() -> letters.begin(episode, task, letter)));
        UUID begun = as(TARA).call(() -> letters.begin(episode, task, letter));
        count("letter", EPISODE, () -> as(TARA).call(() -> letters.read(episode, begun)));
        letter.setPlan("Rest");
        count("keep a letter", EPISODE, () -> as(TARA).run(() -> letters.keep(episode, begun, letter)));
        LetterForm kept = as(TARA).call(() -> letters.read(episode, begun)).form();
        count("sign a letter", EPISODE, () -> as(TARA).run(() -> letters.sign(episode, begun, kept)));
        CloseForm answered = new CloseForm();
        answered.setOutcome(Outcome.SEEN);
        count("close a referral", EPISODE, () -> as(TARA).run(() -> referrals.close(episode, task, answered)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("sign two flags", 5L),
                        Map.entry("referrals", 2L),
                        Map.entry("referral", 2L),
                        Map.entry("begin a letter", 4L),
                        Map.entry("letter", 1L),
                        Map.entry("keep a letter", 2L),
                        Map.entry("sign a letter", 3L),
                        Map.entry("close a referral", 3L));
    }

    @Test
    void readingAndAmendingAnAssessmentTakesAsManyAsThis() {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        count("draft", EPISODE, () -> as(TARA).call(() -> assessments.read(episode, draft)));
        as(TARA).run(() -> assessments.sign(episode, draft, typed(0)));
        AmendForm because = new AmendForm();
        because.setAmendReason("Wrong line");

        count("signed", EPISODE, () -> as(TARA).call(() -> assessments.read(episode, draft)));
        count("side by side", EPISODE, () -> as(TARA).call(() -> assessments.flowsheet(runner, episode, 6)));
        count("trend", EPISODE, () -> as(TARA).call(() -> assessments.trend(runner, episode, "STR-KF15")));
        count("amend", EPISODE, () -> as(TARA).call(() -> assessments.amend(episode, draft, because)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("draft", 5L),
                        Map.entry("signed", 5L),
                        Map.entry("side by side", 1L),
                        Map.entry("trend", 1L),
                        Map.entry("amend", 4L));
    }

    @Test
    void theChartAndANoteTakeAsManyHoweverManyNotesThereAre() {
        AssessmentId note = signed();
        count("chart of one", RUNNER, () -> as(TARA).call(() -> charts.overview(runner, new StoryFilter(), ENGLISH)));
        count("note of one", EPISODE, () -> as(TARA).call(() -> assessments.read(episode, note)));
        for (int more = 0; more < 12; more++) {
            signed();
        }
        count("chart of many", RUNNER, () -> as(TARA).call(() -> charts.overview(runner, new StoryFilter(), ENGLISH)));
        count("note of many", EPISODE, () -> as(TARA).call(() -> assessments.read(episode, note)));

        assertThat(counted.get("chart of many")).isEqualTo(counted.get("chart of one"));
        assertThat(counted.get("note of many")).isEqualTo(counted.get("note of one"));
    }

    private AssessmentId signed() {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        as(TARA).run(() -> assessments.sign(episode, draft, typed(0)));
        return draft;
    }

    @Test
    void keepingWhatIsTypedTakesOne() {
        UUID page = UUID.randomUUID();
        count("keep typed", QUIET, () -> as(TARA).run(() -> forms.keep("/episode/open.xhtml#form", page, "{}")));
        count("typed", QUIET, () -> as(TARA).call(() -> forms.kept("/episode/open.xhtml#form", page)));
        count("forget typed", QUIET, () -> as(TARA).run(() -> forms.forget("/episode/open.xhtml#form", page)));

        assertThat(counted)
                .containsExactly(Map.entry("keep typed", 1L), Map.entry("typed", 1L), Map.entry("forget typed", 2L));
    }

    @Test
    void carryingATextTakesAsManyAsThis() {
        AssessmentId first = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm written = typed(0);
        written.getEntries().put("NOTE-S", "Tight on hills.");
        as(TARA).run(() -> assessments.sign(episode, first, written));
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, null, UUID.randomUUID()));

        count("draft after a note", EPISODE, () -> as(TARA).call(() -> assessments.read(episode, draft)));
        count("carry", EPISODE, () -> as(TARA).call(() -> carried.carry(episode, draft, typed(0), "NOTE-S")));
        AssessmentForm with = typed(1);
        with.getEntries().put("NOTE-S", "Tight on hills.");
        count("take out", EPISODE, () -> as(TARA).call(() -> carried.takeOut(episode, draft, with, "NOTE-S")));

        assertThat(counted)
                .containsExactly(
                        Map.entry("draft after a note", 5L), Map.entry("carry", 4L), Map.entry("take out", 3L));
    }

    /** The activities of the first time are records of their own beside the score. */
    @Test
    void questionnairesTakeAsManyAsThis() {
        LocalDate today = as(TARA).call(() -> questionnaires.blank(runner, episode, "NPRS", ENGLISH))
                .today();
        FillingForm pain = filling("NPRS", today);
        pain.getAnswers().put("NPRS", "3");
        FillingForm activities = filling("PSFS", today);
        for (int nth = 1; nth <= 3; nth++) {
            activities.getNamed().put("NEW-" + nth, "Activity " + nth);
            activities.getAnswers().put("NEW-" + nth, "4");
        }

        count("course", EPISODE, () -> as(TARA).call(() -> questionnaires.courseOf(runner, episode, ENGLISH)));
        count("due at home", RUNNER, () -> as(PAULA).call(() -> own.due(DemoPlanting.PAULAS_FILE, ENGLISH)));
        count("score", EPISODE, () -> as(TARA).run(() -> questionnaires.record(runner, episode, pain, ENGLISH)));
        count("first activities", EPISODE, () -> as(TARA).run(
                        () -> questionnaires.record(runner, episode, activities, ENGLISH)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("course", 7L),
                        Map.entry("due at home", 7L),
                        Map.entry("score", 2L),
                        Map.entry("first activities", 4L));
    }

    private static FillingForm filling(String instrument, LocalDate on) {
        FillingForm form = new FillingForm();
        form.setInstrument(instrument);
        form.setFilledOn(on);
        return form;
    }
}
