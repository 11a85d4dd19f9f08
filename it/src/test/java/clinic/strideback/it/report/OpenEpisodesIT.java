package clinic.strideback.it.report;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.it.InContainer;
import clinic.strideback.load.LoadService;
import clinic.strideback.load.RunForm;
import clinic.strideback.report.WorklistPage;
import clinic.strideback.report.WorklistRow;
import clinic.strideback.report.WorklistService;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.returntorun.Act;
import clinic.strideback.returntorun.DecideForm;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A runner with two open episodes, such as left and right, is on the worklist for both. */
class OpenEpisodesIT extends InContainer {
    private static final int OVERDUE = 20;

    @Inject
    WorklistService worklist;

    @Inject
    ReturnToRunService returns;

    @Inject
    CarePlanService plans;

    @Inject
    AssessmentService assessments;

    @Inject
    LoadService runs;

    private PatientId runner;
    private EpisodeId older;

    @BeforeEach
    void anEpisode() {
        runner = given.aRunnerOf(TARA);
        older = given.anEpisodeOfLeftStrain(TARA, runner);
    }

    @Test
    void aRedAnswerStandsUntilItIsDecidedOnInEachEpisode() {
        start(older, 0);
        ranWithSuddenPain();
        EpisodeId newer = given.anEpisodeOfLeftStrain(TARA, runner);
        start(newer, 0);

        assertThat(rows(Reason.RED_RESPONSE)).extracting(WorklistRow::episode).containsExactly(older);

        decide(older, Act.HOLD, null);
        assertThat(rows(Reason.RED_RESPONSE)).isEmpty();
    }

    @Test
    void aRowSpeaksOfTheMostUrgentEpisodeAndEachReasonFindsItsOwn() {
        assessed(older);
        plans(older);
        EpisodeId newer = given.anEpisodeOfLeftStrain(TARA, runner);

        assertThat(rows(Reason.RETEST_DUE)).extracting(WorklistRow::episode).containsExactly(older);
        assertThat(rows(Reason.NOT_ASSESSED)).extracting(WorklistRow::episode).containsExactly(newer);
        assertThat(rows(null)).extracting(WorklistRow::episode).containsExactly(older);
    }

    @Test
    void amongEpisodesThatAreAsUrgentARowSpeaksOfTheNewest() {
        assessed(older);
        plans(older);
        EpisodeId newer = given.anEpisodeOfLeftStrain(TARA, runner);
        assessed(newer);
        plans(newer);

        assertThat(rows(null)).extracting(WorklistRow::episode).containsExactly(newer);
    }

    @Test
    void anOlderEpisodeIsOverAtTheLastStageAndWhereNothingWasBegun() {
        assessed(older);
        plans(older);
        start(older, 8);
        EpisodeId newer = given.anEpisodeOfLeftStrain(TARA, runner);
        assertThat(rows(Reason.RETEST_DUE)).isEmpty();

        EpisodeId newest = given.anEpisodeOfLeftStrain(TARA, runner);
        assessed(newer);
        assertThat(rows(Reason.PROTOCOL_UNDECIDED)).isEmpty();
        assertThat(rows(null)).extracting(WorklistRow::episode).containsExactly(newest);
    }

    /** Those of this runner, on all pages. */
    private List<WorklistRow> rows(@Nullable Reason reason) {
        List<WorklistRow> found = new ArrayList<>();
        String after = null;
        do {
            String page = after;
            WorklistPage one = as(TARA).call(() -> worklist.find(reason, false, page));
            one.rows().stream().filter(row -> row.patient().equals(runner)).forEach(found::add);
            after = one.after();
        } while (after != null);
        return found;
    }

    private void start(EpisodeId episode, int stage) {
        decide(episode, Act.START, stage);
    }

    private void decide(EpisodeId episode, Act act, @Nullable Integer stage) {
        DecideForm form = new DecideForm();
        form.about(view(episode));
        form.setAct(act);
        form.setTargetStage(stage);
        form.setReason("Looked at the leg");
        as(TARA).run(() -> returns.decide(runner, episode, form));
    }

    private void ranWithSuddenPain() {
        RunForm form = new RunForm();
        form.setRanOn(view(older).today());
        form.setDistance("3");
        form.setSuddenPain(true);
        as(TARA).run(() -> runs.log(runner, form));
    }

    private void plans(EpisodeId episode) {
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-TIGHT", 1, "A", List.of())));
    }

    /** So long ago that it has to be repeated. */
    private void assessed(EpisodeId episode) {
        LocalDate day = view(episode).today().minusDays(OVERDUE);
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(day.atTime(12, 0));
        for (int flag = 1; flag <= 12; flag++) {
            form.getEntries().put(String.format("RF-%02d", flag), "NO");
        }
        as(TARA).run(() -> assessments.sign(episode, draft, form));
    }

    private ReadinessView view(EpisodeId episode) {
        return as(TARA).call(() -> returns.readiness(runner, episode, Locale.ENGLISH));
    }
}
