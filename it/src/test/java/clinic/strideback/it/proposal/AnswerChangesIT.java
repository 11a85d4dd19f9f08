package clinic.strideback.it.proposal;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.episode.EpisodeForm;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Given;
import clinic.strideback.proposal.DecisionForm;
import clinic.strideback.proposal.ProposalChanges;
import clinic.strideback.report.WorklistPage;
import clinic.strideback.report.WorklistService;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another answer of the rules is a task, and never a changed plan. */
class AnswerChangesIT extends ExaminedStrain {

    @Inject
    EpisodeService episodes;

    @Inject
    WorklistService worklist;

    @Inject
    ProposalChanges changes;

    @Test
    void findingsThatChangeTheAnswerAreATaskUntilSomebodyDecides() {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        assertThat(sheet().changed()).isFalse();
        assertThat(waiting()).isFalse();

        sign(tendon());
        assertThat(plan().protocol().code()).as("never silently").isEqualTo("P-HEID");
        assertThat(sheet().changed()).isTrue();
        assertThat(waiting()).isTrue();

        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        assertThat(sheet().changed()).isFalse();
        assertThat(waiting()).isFalse();
        assertThat(plan().protocol().code()).isEqualTo("P-BAMIC");
    }

    @Test
    void theAnswerThatWasDecidedOnEndsTheTask() {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        sign(tendon());
        assertThat(waiting()).isTrue();
        Map<String, String> muscle = screen();
        muscle.put("CLS-BAMIC", "2b");
        sign(muscle);

        assertThat(waiting()).isFalse();
    }

    @Test
    void anAnswerThatNobodyHasSeenIsNotKeptAway() {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        sign(tendon());
        DecisionForm seen = DecisionForm.about(sheet());
        Map<String, String> worse = tendon();
        worse.put("T1", "YES");
        sign(worse);

        assertThatThrownBy(() -> as(TARA).run(() -> proposals.keepPlan(runner, episode, seen)))
                .isInstanceOf(StaleVersion.class);
        assertThat(waiting()).isTrue();
    }

    @Test
    void thePlanCanBeKeptAndAnotherAnswerAsksAnew() {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        sign(tendon());
        DecisionForm seen = DecisionForm.about(sheet());
        audit.fromHere();

        as(TARA).run(() -> proposals.keepPlan(runner, episode, seen));

        assertThat(audit.all()).containsExactly(new Row(TARA, "Proposal.keepPlan", "C", "SUCCESS", null, runner));
        assertThat(sheet().changed()).isFalse();
        assertThat(waiting()).isFalse();
        assertThat(plan().protocol().code()).isEqualTo("P-HEID");
        sign(tendon());
        assertThat(waiting()).isFalse();
        Map<String, String> worse = tendon();
        worse.put("T1", "YES");
        sign(worse);
        assertThat(waiting()).isTrue();
    }

    @Test
    void onDayFiveOfAStrainTheRulesAreReadAgain() {
        EpisodeForm fresh = Given.aStrainsForm();
        fresh.setOnsetDate(LocalDate.now(ZoneOffset.UTC).minusDays(2));
        fresh.setCorrectionReason("Remembered better");
        as(TARA).run(() -> episodes.correct(episode, fresh));
        assertThat(sheet().proposed().rule()).isEqualTo("R09");
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        changes.inTheirFirstDays().forEach(changes::reread);
        assertThat(waiting()).as("still in the first days").isFalse();

        EpisodeForm older = Given.aStrainsForm();
        older.setVersion(as(TARA).call(() -> episodes.get(episode)).version());
        older.setOnsetDate(LocalDate.now(ZoneOffset.UTC).minusDays(6));
        older.setCorrectionReason("Remembered better still");
        as(TARA).run(() -> episodes.correct(episode, older));
        changes.inTheirFirstDays().forEach(changes::reread);

        assertThat(waiting()).isTrue();
        assertThat(answer("select rule from proposal_change where episode_id = ?"))
                .isEqualTo("R13");
    }

    private boolean waiting() {
        WorklistPage page = waitingAfter(null);
        while (page.rows().stream().noneMatch(row -> row.episode().equals(episode)) && page.after() != null) {
            page = waitingAfter(page.after());
        }
        return page.rows().stream().anyMatch(row -> row.episode().equals(episode));
    }

    private WorklistPage waitingAfter(String after) {
        return as(TARA).call(() -> worklist.find(Reason.ANSWER_CHANGED, false, after));
    }
}
