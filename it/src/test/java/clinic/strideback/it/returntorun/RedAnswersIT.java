package clinic.strideback.it.returntorun;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;

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
import clinic.strideback.returntorun.WithdrawForm;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A red answer of the leg stands on the page of the return and on the worklist until somebody decides, whatever is told after it. */
class RedAnswersIT extends InContainer {

    @Inject
    ReturnToRunService returns;

    @Inject
    LoadService runs;

    @Inject
    WorklistService worklist;

    private PatientId runner;
    private int kilometres = 3;
    private EpisodeId episode;

    @BeforeEach
    void aRunnerWhoWalks() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        decide(Act.START);
    }

    @Test
    void aSuddenPainStandsUntilSomebodyDecides() {
        run(8, true);
        run(null, false);

        assertThat(view().proposal().action()).isEqualTo("STOP");
        assertThat(isRed()).isTrue();

        decide(Act.HOLD);

        assertThat(view().proposal().action()).as("the day itself stays red").isEqualTo("STEP_BACK");
        assertThat(isRed()).isFalse();
    }

    @Test
    void aRunThatIsToldAfterTheDecisionIsRedAnew() {
        run(8, true);
        decide(Act.HOLD);
        run(9, false);

        assertThat(isRed()).isTrue();
    }

    @Test
    void aDecisionThatIsWithdrawnHasAnsweredNothing() {
        run(8, true);
        decide(Act.HOLD);
        WithdrawForm wrong = new WithdrawForm();
        wrong.setVersion(view().version());
        wrong.setWithdrawReason("Wrong runner");
        as(TARA).run(() -> returns.withdraw(runner, episode, wrong));

        assertThat(view().proposal().action()).isEqualTo("STOP");
        assertThat(isRed()).isTrue();
    }

    @Test
    void whoHasNoStageYetIsOnTheWorklistToo() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        run(2, false);

        assertThat(isRed()).isTrue();
    }

    private void run(@Nullable Integer pain, boolean sudden) {
        RunForm form = new RunForm();
        form.setRanOn(view().today());
        form.setDistance(String.valueOf(kilometres++));
        form.setPainDuring(pain);
        form.setSuddenPain(sudden);
        as(TARA).run(() -> runs.log(runner, form));
    }

    private void decide(Act act) {
        DecideForm form = new DecideForm();
        form.about(view());
        form.setAct(act);
        form.setReason("Looked at the leg");
        as(TARA).run(() -> returns.decide(runner, episode, form));
    }

    private ReadinessView view() {
        return as(TARA).call(() -> returns.readiness(runner, episode, Locale.ENGLISH));
    }

    private boolean isRed() {
        String after = null;
        do {
            String page = after;
            WorklistPage found = as(TARA).call(() -> worklist.find(Reason.RED_RESPONSE, false, page));
            if (found.rows().stream().map(WorklistRow::patient).anyMatch(runner::equals)) {
                return true;
            }
            after = found.after();
        } while (after != null);
        return false;
    }
}
