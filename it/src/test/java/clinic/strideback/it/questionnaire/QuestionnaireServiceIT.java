package clinic.strideback.it.questionnaire;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.strideback.access.Refused;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.questionnaire.BlankView;
import clinic.strideback.questionnaire.CourseView;
import clinic.strideback.questionnaire.CourseView.Origin;
import clinic.strideback.questionnaire.CourseView.PointView;
import clinic.strideback.questionnaire.DueView;
import clinic.strideback.questionnaire.FillingForm;
import clinic.strideback.questionnaire.OwnQuestionnaireService;
import clinic.strideback.questionnaire.QuestionnaireLibraryService;
import clinic.strideback.questionnaire.QuestionnaireService;
import clinic.strideback.questionnaire.VoidScoreForm;
import clinic.strideback.questionnaire.rules.Condition;
import clinic.strideback.questionnaire.rules.Difference.Meaning;
import clinic.strideback.returntorun.Act;
import clinic.strideback.returntorun.DecideForm;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionnaireServiceIT extends InContainer {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final PatientId PAULAS = DemoPlanting.PAULAS_FILE;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    OwnQuestionnaireService own;

    @Inject
    QuestionnaireLibraryService library;

    @Inject
    AssessmentService assessments;

    @Inject
    ReturnToRunService returns;

    private PatientId runner;
    private EpisodeId episode;
    private LocalDate today;

    @BeforeEach
    void aRunner() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        today = blank("NPRS").today();
        audit.fromHere();
    }

    @Test
    void atIntakeAStrainIsAskedWhatTheTableSays() {
        CourseView course = course();

        assertThat(course.condition()).isEqualTo(Condition.STRAIN);
        assertThat(course.due()).extracting(DueView::instrument).containsExactly("NPRS", "PSFS", "LEFS", "FASH");
        assertThat(course.answered()).isEmpty();
        assertThat(course.instruments()).hasSize(10);
    }

    @Test
    void aStageOfTheReturnAsksWhenItIsReached() {
        assertThat(course().due()).extracting(DueView::instrument).doesNotContain("TSK-11", "I-PRRS");
        startsAgainIn(4);

        assertThat(course().due())
                .filteredOn(due -> due.instrument().equals("TSK-11"))
                .singleElement()
                .satisfies(due -> assertThat(due.since()).isEqualTo(today));
    }

    private void startsAgainIn(int stage) {
        DecideForm form = new DecideForm();
        form.about(as(TARA).call(() -> returns.readiness(runner, episode, ENGLISH)));
        form.setAct(Act.START);
        form.setTargetStage(stage);
        form.setReason("For a test");
        as(TARA).run(() -> returns.decide(runner, episode, form));
    }

    @Test
    void theSameActivitiesAreAskedAgainWordByWord() {
        record(psfs(today.minusDays(14), "Run 10 km", "Strides", "Sit <b>still</b>"));
        BlankView again = blank("PSFS");
        FillingForm form = form("PSFS", today);
        again.items().stream().filter(BlankView.ItemView::kept).forEach(item -> form.getAnswers()
                .put(item.code(), "6"));
        record(form);

        assertThat(again.items())
                .extracting(BlankView.ItemView::text)
                .containsExactly("Run 10 km", "Strides", "Sit <b>still</b>", "", "");
        PointView now = points("PSFS").get(0);
        assertThat(now.total()).isEqualByComparingTo("6");
        assertThat(Objects.requireNonNull(now.sinceFirst()).meaning()).isEqualTo(Meaning.REAL_BETTER);
        assertThat(now.activities()).extracting(CourseView.ActivityView::words).contains("Sit <b>still</b>");
        assertThat(course().due()).extracting(DueView::instrument).doesNotContain("PSFS");
    }

    @Test
    void anActivityIsRetiredAndAnotherNamed() {
        record(psfs(today.minusDays(14), "Run 10 km", "Strides", "Sit"));
        FillingForm form = form("PSFS", today);
        List<BlankView.ItemView> kept = blank("PSFS").items().subList(0, 3);
        form.getRetired().add(kept.get(2).code());
        form.getAnswers().put(kept.get(0).code(), "5");
        form.getAnswers().put(kept.get(1).code(), "5");
        form.getNamed().put("NEW-1", "Hill repeats");
        form.getAnswers().put("NEW-1", "1");
        record(form);

        assertThat(blank("PSFS").items())
                .extracting(BlankView.ItemView::text)
                .startsWith("Run 10 km", "Strides", "Hill repeats");
        assertThat(Objects.requireNonNull(points("PSFS").get(0).sinceFirst()).part())
                .isTrue();
        FillingForm old = form("PSFS", today.minusDays(1));
        kept.forEach(item -> old.getAnswers().put(item.code(), "5"));
        assertThatThrownBy(() -> record(old)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsKept() {
        assertThat(problems(psfs(today, "Run 10 km", "Strides"))).containsExactly("questionnaire.activities.few");
        FillingForm unnamed = psfs(today, "Run 10 km", "Strides", "Sit");
        unnamed.getAnswers().remove("NEW-2");
        unnamed.getAnswers().put("NEW-4", "3");
        assertThat(problems(unnamed))
                .containsExactlyInAnyOrder("questionnaire.item.missing", "questionnaire.activity.unnamed");
        assertThat(problems(form("NPRS", today))).containsExactly("questionnaire.item.missing");
        FillingForm eleven = nprs(today, "11");
        assertThat(problems(eleven)).containsExactly("questionnaire.item.foreign");
        assertThat(problems(nprs(today.plusDays(1), "3"))).containsExactly("date.future");
        assertThat(problems(total("LEFS", today, "81"))).containsExactly("questionnaire.total.whole");
        assertThat(problems(total("LEFS", today, "44.5"))).containsExactly("questionnaire.total.whole");
        assertThat(problems(total("HAOS", today, "44.55"))).containsExactly("questionnaire.total.range");
        assertThat(problems(total("LEFS", today, "many"))).containsExactly("questionnaire.total.number");
        assertThatThrownBy(() -> record(total("NOTHING", today, "4"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(form("LEFS", today)))
                .as("the clinic has no items of it")
                .isInstanceOf(StaleVersion.class);
        assertThat(course().answered()).isEmpty();
    }

    @Test
    void aDoubleClickRecordsOneAnswerAndADayHasOne() {
        FillingForm form = nprs(today, "4");
        Requests.twiceAtOnce(() -> as(TARA).call(() -> {
            questionnaires.record(runner, episode, form, ENGLISH);
            return form;
        }));
        assertThat(points("NPRS")).hasSize(1);

        assertThat(problems(nprs(today, "5"))).containsExactly("questionnaire.day.taken");
        assertThat(audit.all()).contains(new Row(TARA, "Questionnaire.record", "C", "REFUSED", "invalid", runner));
    }

    @Test
    void anAnswerIsWithdrawnWithAReasonAndStaysBelow() {
        record(total("LEFS", today, "44"));
        UUID score = Objects.requireNonNull(points("LEFS").get(0).id());

        as(TARA).run(() -> questionnaires.voidScore(runner, episode, score, because("Another runner's sheet")));

        assertThat(course().answered()).isEmpty();
        assertThat(sql.answer("select total || ' ' || void_reason from outcome_score where id = ?", score))
                .isEqualTo("44 Another runner's sheet");
        assertThatThrownBy(() -> as(TARA).run(() -> questionnaires.voidScore(runner, episode, score, because("Again"))))
                .isInstanceOf(StaleVersion.class);
        record(total("LEFS", today, "54"));
        assertThat(sql.refusalOf("update outcome_score set total = 80 where patient_id = ?", runner.value()))
                .isEqualTo(Sql.NOT_GRANTED);
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, runner);
        assertThatThrownBy(() -> as(TARA).run(() -> questionnaires.voidScore(runner, other, score, because("x"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTotalInASignedAssessmentStandsInTheSameCourse() {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm sheet = new AssessmentForm();
        sheet.setHappenedAt(today.minusDays(20).atTime(9, 0));
        sheet.getEntries().put("PROM-LEFS", "40");
        for (int flag = 1; flag <= 12; flag++) {
            sheet.getEntries().put(String.format("RF-%02d", flag), "NO");
        }
        as(TARA).run(() -> assessments.sign(episode, draft, sheet));
        record(total("LEFS", today, "49"));

        List<PointView> points = points("LEFS");
        assertThat(points).extracting(PointView::origin).containsExactly(Origin.THERAPIST, Origin.NOTE);
        assertThat(Objects.requireNonNull(points.get(0).sinceLast()).meaning()).isEqualTo(Meaning.IMPORTANT_BETTER);
    }

    @Test
    void theRunnerFillsInWhatIsDueOnceAndTheTherapistSeesIt() {
        EpisodeId paulas = DemoPlanting.episodeOf(PAULAS);
        assertThat(dueOf()).contains("PSFS").doesNotContain("LEFS", "NPRS");
        FillingForm form = new FillingForm();
        form.setInstrument("GRC");
        form.setFilledOn(LocalDate.of(2020, 1, 1));
        form.getAnswers().put("GRC", "5");
        audit.fromHere();
        as(PAULA).run(() -> own.fill(PAULAS, form, ENGLISH));
        as(PAULA).run(() -> own.fill(PAULAS, form, ENGLISH));

        assertThat(audit.all()).contains(new Row(PAULA, "OwnQuestionnaire.fill", "C", "SUCCESS", null, PAULAS));
        assertThat(dueOf()).doesNotContain("GRC");
        PointView seen = as(TARA).call(() -> questionnaires.courseOf(PAULAS, paulas, ENGLISH)).answered().stream()
                .filter(one -> one.code().equals("GRC"))
                .findFirst()
                .orElseThrow()
                .points()
                .get(0);
        assertThat(seen.origin()).isEqualTo(Origin.RUNNER);
        assertThat(seen.on()).as("today, whatever the form says").isAfter(LocalDate.of(2020, 1, 1));
        FillingForm again = new FillingForm();
        again.setInstrument("GRC");
        again.setFilledOn(today);
        again.getAnswers().put("GRC", "-1");
        assertThat(catchThrowableOfType(Invalid.class, () -> as(PAULA).run(() -> own.fill(PAULAS, again, ENGLISH)))
                        .problems())
                .extracting(Invalid.Problem::code)
                .containsExactly("questionnaire.today.taken");
        as(TARA).run(() ->
                questionnaires.voidScore(PAULAS, paulas, Objects.requireNonNull(seen.id()), because("A test")));
    }

    @Test
    void theRunnerIsAskedWhatTheClinicLoaded() {
        assertThatThrownBy(() -> as(PAULA).call(() -> own.blank(PAULAS, "OSTRC", ENGLISH)))
                .isInstanceOf(NotFound.class);
        as(ADA).run(() ->
                library.load(ItemFiles.form(DemoPlanting.NORDTOR, ItemFiles.ostrc("invented " + UUID.randomUUID()))));
        BlankView blank = as(PAULA).call(() -> own.blank(PAULAS, "OSTRC", Locale.GERMAN));
        assertThat(blank.items()).hasSize(4);

        FillingForm form = form("OSTRC", today);
        form.setItems(blank.source());
        List.of("1", "2", "3").forEach(item -> form.getAnswers().put(item, "25"));
        assertThat(problems(form)).containsExactly("questionnaire.item.missing");
        form.getAnswers().put("4", "0");
        record(form);
        assertThat(points("OSTRC").get(0).total()).isEqualByComparingTo("75");

        as(ADA).run(() -> library.end(Objects.requireNonNull(blank.source())));
        FillingForm late = form("OSTRC", today.minusDays(1));
        late.setItems(blank.source());
        assertThatThrownBy(() -> record(late)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void nobodyElseReachesIt() {
        assertThatThrownBy(() -> as(THEO).call(() -> questionnaires.courseOf(runner, episode, ENGLISH)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(PIET).call(() -> own.due(PAULAS, ENGLISH))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(PAULA)
                        .run(() -> questionnaires.record(
                                PAULAS, DemoPlanting.episodeOf(PAULAS), nprs(today, "1"), ENGLISH)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(TARA).run(() -> library.end(UUID.randomUUID())))
                .isInstanceOf(Refused.class);
        PatientId other = given.aRunnerOf(TARA);
        assertThatThrownBy(() -> as(TARA).call(() -> questionnaires.courseOf(other, episode, ENGLISH)))
                .isInstanceOf(Refused.class);
    }

    private List<String> dueOf() {
        return as(PAULA).call(() -> own.due(PAULAS, ENGLISH)).stream()
                .map(DueView::instrument)
                .toList();
    }

    private CourseView course() {
        return as(TARA).call(() -> questionnaires.courseOf(runner, episode, ENGLISH));
    }

    private List<PointView> points(String instrument) {
        return course().instruments().stream()
                .filter(one -> one.code().equals(instrument))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private BlankView blank(String instrument) {
        return as(TARA).call(() -> questionnaires.blank(runner, episode, instrument, ENGLISH));
    }

    private void record(FillingForm form) {
        as(TARA).run(() -> questionnaires.record(runner, episode, form, ENGLISH));
    }

    private List<String> problems(FillingForm form) {
        return catchThrowableOfType(Invalid.class, () -> record(form)).problems().stream()
                .map(Invalid.Problem::code)
                .toList();
    }

    private static FillingForm form(String instrument, LocalDate on) {
        FillingForm form = new FillingForm();
        form.setInstrument(instrument);
        form.setFilledOn(on);
        return form;
    }

    private static FillingForm nprs(LocalDate on, String score) {
        FillingForm form = form("NPRS", on);
        form.getAnswers().put("NPRS", score);
        return form;
    }

    private static FillingForm total(String instrument, LocalDate on, String total) {
        FillingForm form = form(instrument, on);
        form.setTotal(total);
        return form;
    }

    /** Each at 3. */
    private static FillingForm psfs(LocalDate on, String... activities) {
        FillingForm form = form("PSFS", on);
        for (int at = 1; at <= activities.length; at++) {
            form.getNamed().put("NEW-" + at, activities[at - 1]);
            form.getAnswers().put("NEW-" + at, "3");
        }
        return form;
    }

    private static VoidScoreForm because(String reason) {
        VoidScoreForm form = new VoidScoreForm();
        form.setReason(reason);
        return form;
    }
}
