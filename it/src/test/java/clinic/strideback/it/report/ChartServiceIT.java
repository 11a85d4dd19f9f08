package clinic.strideback.it.report;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.assessment.AddendumForm;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.VoidForm;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.load.LoadService;
import clinic.strideback.load.RunForm;
import clinic.strideback.load.rules.EarlyWarning.Verdict;
import clinic.strideback.questionnaire.FillingForm;
import clinic.strideback.questionnaire.QuestionnaireService;
import clinic.strideback.report.ChartEvent;
import clinic.strideback.report.ChartEvent.Kind;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartOverview;
import clinic.strideback.report.ChartOverview.Day;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.ChartStory;
import clinic.strideback.report.KeyTest;
import clinic.strideback.report.StoryFilter;
import clinic.strideback.report.StoryKind;
import clinic.strideback.report.WorklistRow.DayState;
import clinic.strideback.report.WorklistService;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.returntorun.CriterionRow;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartServiceIT extends InContainer {

    private static final int AUDIT = 1;

    @Inject
    ChartService charts;

    @Inject
    ReturnToRunService returns;

    @Inject
    WorklistService worklist;

    @Inject
    CarePlanService plans;

    @Inject
    AssessmentService assessments;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    LoadService runs;

    @Test
    void aRunnerWithoutAnEpisodeHasAHeaderAndNothingElse() {
        PatientId runner = given.aRunnerOf(TARA);
        audit.fromHere();

        ChartOverview chart = overview(runner);

        assertThat(chart.header().patient()).isEqualTo(runner);
        assertThat(chart.header().episode()).isNull();
        assertThat(chart.now()).isNull();
        assertThat(audit.all()).containsExactly(new Row(TARA, "Chart.overview", "R", "SUCCESS", null, runner));
    }

    @Test
    void aFreshEpisodeIsKnownToBeUnknown() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);

        ChartOverview.Now now = overview(runner).now();

        assertThat(now.id()).isEqualTo(episode);
        assertThat(now.assessed()).isFalse();
        assertThat(now.plan()).isNull();
        assertThat(now.story().events()).isEmpty();
        assertThat(now.tests()).isNotEmpty().noneMatch(KeyTest::isTaken);
        assertThat(now.week()).hasSize(7).allSatisfy(day -> {
            assertThat(day.distance()).isNull();
            assertThat(day.pain()).isNull();
        });
        assertThat(now.readiness().step()).isNull();
        assertThat(now.readiness().next()).isZero();
    }

    @Test
    void theChartJudgesAsTheReturnToRunDoes() {
        PatientId runner = DemoPlanting.storied().get(4);
        EpisodeId episode = DemoPlanting.episodeOf(runner);

        ReadinessView there = as(TARA).call(() -> returns.readiness(runner, episode, Locale.ENGLISH));
        ReadinessView here = overview(runner).now().readiness();

        assertThat(here.gate())
                .isEqualTo(there.gate())
                .extracting(CriterionRow::verdict)
                .isNotEmpty();
        assertThat(here.limit()).isEqualTo(there.limit());
        assertThat(here.proposal()).isEqualTo(there.proposal());
        assertThat(here.step()).isEqualTo(there.step());
    }

    @Test
    void aPlanShowsItsPhaseAndWhatIsAskedForToday() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-HEID", 1, "I", List.of())));

        ChartOverview.Now now = overview(runner).now();

        assertThat(now.plan().protocol()).isEqualTo("P-HEID");
        assertThat(now.plan().due()).contains("Stationary bike");
        assertThat(now.story().events()).extracting(ChartEvent::kind).containsExactly(Kind.PHASE);
        assertThat(now.week()).last().extracting(Day::exercises).isEqualTo(DayState.NOT_LOGGED);
    }

    @Test
    void aDraftIsShownToItsAuthorOnly() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));

        assertThat(overview(runner).now().draft()).isEqualTo(draft);
    }

    @Test
    void earlierEpisodesStandBelowTheNewest() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId first = given.anEpisodeOfLeftStrain(TARA, runner);
        EpisodeId second = given.anEpisodeOfLeftStrain(TARA, runner);

        ChartOverview chart = overview(runner);

        assertThat(chart.now().id()).isEqualTo(second);
        assertThat(chart.earlier()).singleElement().satisfies(earlier -> assertThat(earlier.id())
                .isEqualTo(first));
    }

    @Test
    void theHeaderSaysTheStageAndWhenTheNextReviewIsDue() {
        ChartHeader header =
                as(TARA).call(() -> charts.header(DemoPlanting.storied().get(4)));

        assertThat(header.episode().stage()).isEqualTo(3);
        assertThat(header.episode().nextReview()).isNotNull();
    }

    @Test
    void anOpenRedFlagStandsInTheHeader() {
        PatientId runner = DemoPlanting.storied().get(2);

        assertThat(as(TARA).call(() -> charts.header(runner)).redFlagsOpen()).isOne();
        assertThat(overview(runner).header().redFlagsOpen()).isOne();
    }

    @Test
    void aRedFlagStandsUntilItsOwnAnswerEndsItInTheHeaderTheWorklistAndTheGateAlike() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        Map<String, String> screen = new TreeMap<>();
        for (int flag = 1; flag <= 12; flag++) {
            screen.put(String.format("RF-%02d", flag), "NO");
        }
        Map<String, String> emergency = new TreeMap<>(screen);
        emergency.putAll(Map.of("RF-06", "YES", "RF-06-DISP", "EMERGENCY"));
        sign(runner, episode, 4, emergency);
        sign(runner, episode, 5, Map.of("CLS-GRADE", "II"));
        assertThat(openFlags(runner)).containsExactly(1, 1, 1);

        emergency.putAll(Map.of("RF-06-DISP", "CLEARED_BY", "RF-06-BY", "Dr. Vik"));
        sign(runner, episode, 6, emergency);
        assertThat(openFlags(runner)).containsExactly(1, 1, 1);

        sign(runner, episode, 7, screen);
        assertThat(openFlags(runner)).containsExactly(0, 0, 0);
    }

    private AssessmentId sign(PatientId runner, EpisodeId episode, int day, Map<String, String> entries) {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(LocalDateTime.of(2026, 11, day, 9, 30));
        form.getEntries().putAll(entries);
        as(TARA).run(() -> assessments.sign(episode, draft, form));
        return draft;
    }

    /** By the header, by the worklist and by the gate. */
    private List<Integer> openFlags(PatientId runner) {
        int listed = as(TARA).call(() -> worklist.find(Reason.RED_FLAG_OPEN, false, null)).rows().stream()
                .filter(row -> row.patient().equals(runner))
                .flatMap(row -> row.reasons().stream())
                .filter(reason -> reason.reason() == Reason.RED_FLAG_OPEN)
                .mapToInt(reason -> Objects.requireNonNull(reason.number()))
                .sum();
        CriterionRow gate = overview(runner).now().readiness().gate().stream()
                .filter(row -> row.id().equals("G-REDFLAG"))
                .findFirst()
                .orElseThrow();
        return List.of(as(TARA).call(() -> charts.header(runner)).redFlagsOpen(), listed, gate.isOpen() ? 1 : 0);
    }

    @Test
    void theStoryTellsOfEveryKindAndIsNarrowedToOne() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        sign(runner, episode, 4, Map.of("RF-10", "YES", "RF-10-DISP", "URGENT_48H"));
        AssessmentId wrong = sign(runner, episode, 5, Map.of("CLS-GRADE", "II"));
        append(episode, wrong, "The other leg");
        VoidForm reason = new VoidForm();
        reason.setVersion(
                as(TARA).call(() -> assessments.read(episode, wrong)).row().version());
        reason.setReason("Another runner");
        as(TARA).run(() -> assessments.voidSigned(episode, wrong, reason));
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-HEID", 1, "I", List.of())));
        FillingForm pain = new FillingForm();
        pain.setInstrument("NPRS");
        pain.setFilledOn(LocalDate.of(2026, 11, 6));
        pain.getAnswers().put("NPRS", "3");
        as(TARA).run(() -> questionnaires.record(runner, episode, pain, Locale.ENGLISH));
        RunForm run = new RunForm();
        run.setRanOn(LocalDate.of(2026, 11, 7));
        run.setDistance("5");
        as(TARA).run(() -> runs.log(runner, run));

        assertThat(kinds(runner, null))
                .containsExactly(Kind.PHASE, Kind.ADDENDUM, Kind.ANSWERED, Kind.VOIDED, Kind.REFERRED, Kind.ASSESSED);
        assertThat(kinds(runner, StoryKind.ASSESSMENTS)).containsExactly(Kind.ADDENDUM, Kind.VOIDED, Kind.ASSESSED);
        assertThat(kinds(runner, StoryKind.PLAN)).containsExactly(Kind.PHASE);
        assertThat(kinds(runner, StoryKind.RETURN)).isEmpty();
        assertThat(kinds(runner, StoryKind.RUNS)).containsExactly(Kind.RUN);
        assertThat(kinds(runner, StoryKind.QUESTIONNAIRES)).containsExactly(Kind.ANSWERED);
        assertThat(kinds(runner, StoryKind.REFERRALS)).containsExactly(Kind.REFERRED);
        assertThat(story(runner, filter(StoryKind.ASSESSMENTS, null)).events())
                .first()
                .satisfies(addendum -> assertThat(addendum.id()).isEqualTo(wrong.value()));
    }

    @Test
    void theStoryIsReadOnToItsEnd() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        AssessmentId signed = sign(runner, episode, 4, Map.of("CLS-GRADE", "II"));
        for (int nth = 0; nth < 9; nth++) {
            append(episode, signed, "Word " + nth);
        }

        ChartStory front = story(runner, new StoryFilter());
        ChartStory older = story(runner, filter(null, front.older()));

        assertThat(front.events()).hasSize(8).extracting(ChartEvent::kind).containsOnly(Kind.ADDENDUM);
        assertThat(older.events()).extracting(ChartEvent::kind).containsExactly(Kind.ADDENDUM, Kind.ASSESSED);
        assertThat(older.older()).isNull();
        assertThatThrownBy(() -> story(runner, filter(null, "yesterday"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftStandsInItsAuthorsStoryAlone() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));

        assertThat(kinds(runner, null)).containsExactly(Kind.DRAFT);
        sql.act("update assessment set author = gen_random_uuid() where id = ?", draft.value());
        assertThat(kinds(runner, null)).isEmpty();
    }

    @Test
    void tightnessOnThreeMorningsWarnsOnTheChartAndTheWorklist() {
        PatientId runner = given.aRunnerOf(TARA);
        given.anEpisodeOfLeftStrain(TARA, runner);
        LocalDate today = overview(runner).header().runner().today();
        assertThat(overview(runner).now().warning().verdict()).isEqualTo(Verdict.UNKNOWN);
        for (int back = 0; back < 3; back++) {
            sql.act(
                    "insert into morning_check (id, patient_id, clinic_id, morning_of, pain, tightness, entered_by, entered_at)"
                            + " values (gen_random_uuid(), ?, ?, ?, 1, 4, ?, now())",
                    runner.value(),
                    DemoPlanting.NORDTOR.value(),
                    today.minusDays(back),
                    DemoPlanting.TARA.value());
        }

        ChartOverview.Now now = overview(runner).now();

        assertThat(now.warning().verdict()).isEqualTo(Verdict.WARNING);
        assertThat(now.warning().tight()).isEqualTo(3);
        assertThat(now.week()).extracting(Day::tightness).containsExactly(null, null, null, null, 4, 4, 4);
        assertThat(as(TARA).call(() -> worklist.find(Reason.EARLY_WARNING, false, null))
                        .rows())
                .filteredOn(row -> row.patient().equals(runner))
                .singleElement()
                .satisfies(row -> assertThat(row.forToday()).isTrue());
    }

    private void append(EpisodeId episode, AssessmentId to, String words) {
        AddendumForm form = new AddendumForm();
        form.setAddendum(words);
        as(TARA).run(() -> assessments.append(episode, to, form));
    }

    private List<Kind> kinds(PatientId runner, @Nullable StoryKind only) {
        return story(runner, filter(only, null)).events().stream()
                .map(ChartEvent::kind)
                .toList();
    }

    private ChartStory story(PatientId runner, StoryFilter filter) {
        return as(TARA).call(() -> charts.overview(runner, filter, Locale.ENGLISH))
                .now()
                .story();
    }

    private static StoryFilter filter(@Nullable StoryKind only, @Nullable String before) {
        StoryFilter filter = new StoryFilter();
        filter.setKind(only);
        filter.setBefore(before);
        return filter;
    }

    @Test
    void theFrontTakesFourStatementsAndTheHeaderOne() {
        PatientId runner = DemoPlanting.storied().get(4);
        overview(runner); // and the access look-up, which is kept for the request

        assertThat(statements.during(() -> overview(runner))).isEqualTo(4 + AUDIT);
        assertThat(statements.during(() -> kinds(runner, StoryKind.RUNS))).isEqualTo(4 + AUDIT);
        assertThat(statements.during(() -> as(TARA).call(() -> charts.header(runner))))
                .isEqualTo(1 + AUDIT);
    }

    @Test
    void anotherClinicsRunnerIsRefusedAndTheRefusalStays() {
        PatientId foreign = given.aRunnerOf(TARA);
        audit.fromHere();

        assertThatThrownBy(() -> as(THEO).call(() -> charts.overview(foreign, new StoryFilter(), Locale.ENGLISH)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.hidesExistence())
                        .isTrue());

        assertThat(audit.all())
                .containsExactly(new Row(THEO, "Chart.overview", "R", "REFUSED", "refused.file", foreign));
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"PAULA", "ADA"})
    void whoIsNoTherapistIsRefused(Person other) {
        assertThat(List.of(PAULA, ADA)).contains(other);
        assertThatThrownBy(() -> as(other)
                        .call(() -> charts.overview(DemoPlanting.PAULAS_FILE, new StoryFilter(), Locale.ENGLISH)))
                .isInstanceOf(Refused.class);

        assertThat(audit.all())
                .containsExactly(new Row(
                        other, "Chart.overview", "R", "REFUSED", "refused.permission", DemoPlanting.PAULAS_FILE));
    }

    private ChartOverview overview(PatientId runner) {
        return as(TARA).call(() -> charts.overview(runner, new StoryFilter(), Locale.ENGLISH));
    }
}
