package clinic.strideback.it;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Given.aPersonsForm;
import static clinic.strideback.it.Given.aRunnersForm;
import static clinic.strideback.it.Given.aStrainsForm;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.access.Role;
import clinic.strideback.account.PeopleFilter;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.EndForm;
import clinic.strideback.careplan.PhaseForm;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.careplan.PlanView.Prescribed;
import clinic.strideback.careplan.PrescriptionForm;
import clinic.strideback.careplan.SeenForm;
import clinic.strideback.careplan.SessionForm;
import clinic.strideback.careplan.SessionOutcome;
import clinic.strideback.careplan.SessionService;
import clinic.strideback.careplan.TodayView.Item;
import clinic.strideback.careplan.VersionMoveService;
import clinic.strideback.episode.EpisodeForm;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.load.LoadService;
import clinic.strideback.load.MorningForm;
import clinic.strideback.load.RunForm;
import clinic.strideback.load.VoidRunForm;
import clinic.strideback.patient.FilesJoined;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.PersonField;
import clinic.strideback.proposal.DecisionForm;
import clinic.strideback.proposal.ProposalService;
import clinic.strideback.protocol.ProtocolService;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.registry.RegistryService;
import clinic.strideback.registry.RunnerList;
import clinic.strideback.registry.RunnerSort;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.StoryFilter;
import clinic.strideback.report.TrailFilter;
import clinic.strideback.report.TrailService;
import clinic.strideback.report.WorklistService;
import clinic.strideback.returntorun.Act;
import clinic.strideback.returntorun.CriterionRow;
import clinic.strideback.returntorun.DecideForm;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.returntorun.UsualDistanceForm;
import clinic.strideback.returntorun.WithdrawForm;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.snippet.SnippetService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How many statements each use case sends by itself, without the audit trail's one and access's look-ups: exactly, so that a change must be explained.
 * A search sends 1, the head of a chart 1, the worklist 2.
 */
class StatementCountIT extends CountedStatements {
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    PatientService patients;

    @Inject
    RegistryService registry;

    @Inject
    EpisodeService episodes;

    @Inject
    ProposalService proposals;

    @Inject
    CarePlanService plans;

    @Inject
    SessionService sessions;

    @Inject
    ProtocolService protocols;

    @Inject
    VersionMoveService moves;

    @Inject
    LoadService runs;

    @Inject
    ReturnToRunService returns;

    @Inject
    ChartService charts;

    @Inject
    WorklistService worklist;

    @Inject
    TrailService trail;

    @Inject
    SnippetService snippets;

    @Inject
    Event<FilesJoined> filesJoined;

    @Test
    void accessLooksUpWhoseFileItIsOnceARequest() {
        long first = statements.during(() -> as(TARA).call(() -> patients.correction(runner)));
        long second = statements.during(() -> as(TARA).call(() -> patients.correction(runner)));

        assertThat(first - second).isEqualTo(RUNNER);
    }

    @Test
    void accessRemembersWhoseEpisodeItIs() {
        EpisodeId fresh = given.anEpisodeOfLeftStrain(TARA, runner);
        long opened = statements.duringOneRequest(() -> as(TARA).call(() -> episodes.get(fresh)));
        filesJoined.fire(new FilesJoined(runner, runner));
        long forgotten = statements.duringOneRequest(() -> as(TARA).call(() -> episodes.get(fresh)));
        long again = statements.duringOneRequest(() -> as(TARA).call(() -> episodes.get(fresh)));

        assertThat(forgotten - again).isEqualTo(1);
        assertThat(opened).isEqualTo(again);
    }

    @Test
    void readingTakesAsManyAsThis() {
        PatientId paulas = DemoPlanting.PAULAS_FILE;
        EpisodeId paulasEpisode = DemoPlanting.episodeOf(paulas);
        as(TARA).call(() -> episodes.get(paulasEpisode));
        count("search", NOBODY, () -> as(TARA).call(() -> registry.find("Testläufer")));
        count("typing", QUIET, () -> as(TARA).call(() -> registry.suggest("Testläufer")));
        count("opened last", QUIET, () -> as(TARA).call(registry::recent));
        count("list", NOBODY, () -> as(TARA).call(() -> registry.list(RunnerList.CLINIC, RunnerSort.NAME, null)));
        count("chart", RUNNER, () -> as(TARA).call(() -> charts.header(runner)));
        count("beside a note", EPISODE, () -> as(TARA).call(() -> charts.aside(runner, episode, ENGLISH)));
        count("snippets", QUIET, () -> as(TARA).call(() -> snippets.all(ENGLISH)));
        count("front of the chart", RUNNER, () -> as(TARA).call(
                        () -> charts.overview(runner, new StoryFilter(), ENGLISH)));
        count("worklist", NOBODY, () -> as(TARA).call(() -> worklist.find(null, false, null)));
        count("trail", NOBODY, () -> as(ADA).call(() -> trail.find(new TrailFilter())));
        count("people", NOBODY, () -> as(ADA).call(() -> accounts.find(new PeopleFilter())));
        count("episodes", RUNNER, () -> as(TARA).call(() -> episodes.of(runner)));
        count("assessments", EPISODE, () -> as(TARA).call(() -> assessments.listOf(runner, episode, 30)));
        count("runs", RUNNER, () -> as(TARA).call(() -> runs.runsOf(runner, null)));
        count("the runner's runs", RUNNER, () -> as(PAULA).call(() -> runs.own(paulas)));
        count("plan", EPISODE, () -> as(TARA).call(() -> plans.planOf(paulas, paulasEpisode, ENGLISH)));
        count("proposal", EPISODE, () -> as(TARA).call(() -> proposals.propose(paulas, paulasEpisode, ENGLISH)));
        count("readiness", EPISODE, () -> as(TARA).call(() -> returns.readiness(paulas, paulasEpisode, ENGLISH)));
        count("the runner's return", RUNNER, () -> as(PAULA).call(() -> returns.own(paulas, ENGLISH)));
        count("the runner's day", RUNNER, () -> as(PAULA).call(() -> sessions.todayOf(paulas, ENGLISH)));
        count("protocols", NOBODY, () -> as(TARA).call(() -> protocols.list(ENGLISH)));
        count("on a version", NOBODY, () -> as(TARA).call(() -> moves.on("P-HEID", 1, 1, null, ENGLISH)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("search", 1L),
                        Map.entry("typing", 1L),
                        Map.entry("opened last", 1L),
                        Map.entry("list", 2L),
                        Map.entry("chart", 1L),
                        Map.entry("beside a note", 1L),
                        Map.entry("snippets", 1L),
                        Map.entry("front of the chart", 4L),
                        Map.entry("worklist", 2L),
                        Map.entry("trail", 2L),
                        Map.entry("people", 3L),
                        Map.entry("episodes", 1L),
                        Map.entry("assessments", 1L),
                        Map.entry("runs", 2L),
                        Map.entry("the runner's runs", 2L),
                        Map.entry("plan", 5L),
                        Map.entry("proposal", 5L),
                        Map.entry("readiness", 9L),
                        Map.entry("the runner's return", 9L),
                        Map.entry("the runner's day", 3L),
                        Map.entry("protocols", 1L),
                        Map.entry("on a version", 4L));
    }

    @Test
    void savingAboutARunnerTakesNoMoreThanFour() {
        PatientForm correction = as(TARA).call(() -> patients.correction(runner));
        correction.tell(PersonField.PHONE_1, "+49 30 1234");
        EpisodeForm told = aStrainsForm();
        told.setComplaint("A sudden stab");
        told.setCorrectionReason("Told again");

        count("register", NOBODY, () -> as(TARA).call(() -> patients.register(null, aRunnersForm())));
        count("correct", RUNNER, () -> as(TARA).run(() -> patients.correct(runner, correction)));
        count("open an episode", RUNNER, () -> as(TARA).call(() -> episodes.open(runner, aStrainsForm())));
        count("correct an episode", EPISODE, () -> as(TARA).run(() -> episodes.correct(episode, told)));
        count("create a person", NOBODY, () -> as(ADA).call(() -> accounts.create(aPersonsForm(Role.ADMINISTRATOR))));

        assertThat(counted)
                .containsExactly(
                        Map.entry("register", 4L),
                        Map.entry("correct", 2L),
                        Map.entry("open an episode", 3L),
                        Map.entry("correct an episode", 3L),
                        Map.entry("create a person", 2L));
    }

    @Test
    void savingWhatARunnerTellsTakesNoMoreThanFour() {
        PatientId paulas = DemoPlanting.PAULAS_FILE;
        LocalDate today = as(PAULA).call(() -> runs.own(paulas)).today();
        Item item =
                as(PAULA).call(() -> sessions.todayOf(paulas, ENGLISH)).due().get(0);
        SessionForm tick = new SessionForm();
        tick.setPrescription(item.id());
        tick.setOutcome(SessionOutcome.SKIPPED);

        count("tick off", RUNNER, () -> as(PAULA).run(() -> sessions.log(paulas, tick)));
        UUID entry = as(PAULA)
                .call(() -> sessions.todayOf(paulas, ENGLISH))
                .find(item.id())
                .orElseThrow()
                .entries()
                .get(0)
                .id();
        count("take back", RUNNER, () -> as(PAULA).run(() -> sessions.undo(paulas, entry)));
        count("run", RUNNER, () -> as(TARA).run(() -> runs.log(runner, aRun(today))));
        RunForm yesterday = aRun(today.minusDays(1));
        yesterday.setPainNextMorning(2);
        count("run and morning", RUNNER, () -> as(TARA).run(() -> runs.log(runner, yesterday)));
        count("morning", RUNNER, () -> as(TARA).run(() -> runs.answerMorning(runner, morning(3))));
        UUID run = as(TARA).call(() -> runs.runsOf(runner, null)).runs().get(0).id();
        RunForm instead = as(TARA).call(() -> runs.correction(runner, run));
        count("correct a run", RUNNER, () -> as(TARA).run(() -> runs.log(runner, instead)));
        UUID successor =
                as(TARA).call(() -> runs.runsOf(runner, null)).runs().get(0).id();
        VoidRunForm because = new VoidRunForm();
        because.setReason("Counted twice");
        count("void a run", RUNNER, () -> as(TARA).run(() -> runs.voidRun(runner, successor, because)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("tick off", 4L),
                        Map.entry("take back", 2L),
                        Map.entry("run", 3L),
                        Map.entry("run and morning", 4L),
                        Map.entry("morning", 4L),
                        Map.entry("correct a run", 4L),
                        Map.entry("void a run", 2L));
    }

    @Test
    void savingAPlanTakesAsManyAsThis() {
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-TIGHT", 1, "A", List.of())));
        Prescribed first = prescribed();
        EndForm end = new EndForm();
        end.setPrescription(first.id());
        end.setReason("Too easy by now");
        PhaseForm next = new PhaseForm();
        next.setPhase("B");
        next.setReason("Exit criteria met");

        count("prescribe", EPISODE, () -> as(TARA).run(() -> plans.prescribe(runner, episode, aPrescription())));
        count("end", EPISODE, () -> as(TARA).run(() -> plans.endPrescription(runner, episode, end)));
        PrescriptionForm instead = aPrescription();
        instead.setReplaces(prescribed().id());
        instead.setReason("Easier");
        count("replace", EPISODE, () -> as(TARA).run(() -> plans.prescribe(runner, episode, instead)));
        count("next phase", EPISODE, () -> as(TARA).run(() -> plans.moveToPhase(runner, episode, next)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("prescribe", 3L),
                        Map.entry("end", 3L),
                        Map.entry("replace", 4L),
                        Map.entry("next phase", 13L));
    }

    @Test
    void savingADecisionTakesAsManyAsThis() {
        LocalDate today =
                as(TARA).call(() -> returns.readiness(runner, episode, ENGLISH)).today();
        UsualDistanceForm usual = new UsualDistanceForm();
        usual.setUsualDistance("30");
        SeenForm seen = new SeenForm();
        seen.setCriterion("G0-WEIGHT");
        seen.setMet(true);
        seen.setSeenOn(today);
        DecideForm start = new DecideForm();
        start.setAct(Act.START);
        start.setReason("Walks without pain");
        WithdrawForm wrong = new WithdrawForm();
        wrong.setVersion(1);
        wrong.setWithdrawReason("Wrong runner");
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        as(TARA).run(() -> assessments.sign(episode, draft, typed(0)));

        count("usual distance", EPISODE, () -> as(TARA).run(() -> returns.tellUsual(runner, episode, usual)));
        count("confirm", EPISODE, () -> as(TARA).run(() -> returns.confirm(runner, episode, seen)));
        ReadinessView said = as(TARA).call(() -> returns.readiness(runner, episode, ENGLISH));
        SeenForm after = new SeenForm();
        after.setCriterion(seen.getCriterion());
        after.setMet(true);
        after.setSeenOn(today);
        after.setVersion(said.gate().stream()
                .mapToLong(CriterionRow::version)
                .filter(version -> version != 0)
                .findFirst()
                .orElseThrow());
        count("confirm anew", EPISODE, () -> as(TARA).run(() -> returns.confirm(runner, episode, after)));
        start.about(as(TARA).call(() -> returns.readiness(runner, episode, ENGLISH)));
        count("decide", EPISODE, () -> as(TARA).run(() -> returns.decide(runner, episode, start)));
        count("withdraw", EPISODE, () -> as(TARA).run(() -> returns.withdraw(runner, episode, wrong)));
        DecisionForm accept = DecisionForm.about(as(TARA).call(() -> proposals.propose(runner, episode, ENGLISH)));
        count("accept a proposal", EPISODE, () -> as(TARA).run(() -> proposals.decide(runner, episode, accept)));

        assertThat(counted)
                .containsExactly(
                        Map.entry("usual distance", 2L),
                        Map.entry("confirm", 3L),
                        Map.entry("confirm anew", 4L),
                        Map.entry("decide", 13L),
                        Map.entry("withdraw", 4L),
                        Map.entry("accept a proposal", 15L));
    }

    private Prescribed prescribed() {
        return as(TARA).call(() -> plans.planOf(runner, episode, ENGLISH))
                .orElseThrow()
                .prescriptions()
                .get(0);
    }

    private static PrescriptionForm aPrescription() {
        PrescriptionForm form = new PrescriptionForm();
        form.setExercise("NORDIC");
        form.setSets("3");
        form.setReps("6-8");
        form.setTimes("2");
        form.setRhythm(Frequency.Rhythm.PER_WEEK);
        return form;
    }

    private static RunForm aRun(LocalDate day) {
        RunForm form = new RunForm();
        form.setRanOn(day);
        form.setDistance("5");
        return form;
    }

    private static MorningForm morning(int pain) {
        MorningForm form = new MorningForm();
        form.setPain(pain);
        return form;
    }
}
