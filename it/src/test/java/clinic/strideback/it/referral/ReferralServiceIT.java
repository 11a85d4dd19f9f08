package clinic.strideback.it.referral;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.referral.CloseForm;
import clinic.strideback.referral.OpenReferral;
import clinic.strideback.referral.Outcome;
import clinic.strideback.referral.ReferralView;
import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tasks that a referred flag raises. */
class ReferralServiceIT extends ReferredRunner {

    @Test
    void aSignedFlagIsATaskOnTheWorklistAndTheChartUntilItIsClosed() {
        assertThat(listed()).extracting(OpenReferral::flag).containsExactly("RF-10");
        assertThat(onTheChart()).extracting(OpenReferral::due).containsExactly(LocalDate.of(2026, 11, 6));
        assertThat(onTheChart()).allMatch(OpenReferral::overdue);
        ReferralView task = only();
        assertThat(task.assessment()).isEqualTo(assessment);
        assertThat(task.urgency()).isEqualTo(Urgency.URGENT_48H);
        assertThat(task.due().overdue()).isTrue();
        audit.fromHere();

        close(task, closing(task, Outcome.SEEN, " MRI: no compression. "));

        ReferralView closed = only();
        assertThat(closed.closed()).isNotNull().satisfies(became -> {
            assertThat(became.outcome()).isEqualTo(Outcome.SEEN);
            assertThat(became.note()).isEqualTo("MRI: no compression.");
            assertThat(became.by()).startsWith("Tara");
        });
        assertThat(closed.due().overdue()).isFalse();
        assertThat(listed()).isEmpty();
        assertThat(onTheChart()).isEmpty();
        assertThat(audit.all()).startsWith(new Row(TARA, "Referral.close", "U", "SUCCESS", null, runner));
    }

    @Test
    void whatWasClearedRaisesNothingAndADoubleClickRaisesOne() {
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, runner);
        sign(other, Map.of("RF-10", "YES", "RF-10-DISP", "CLEARED_BY", "RF-10-BY", "Dr. Vik, 3 Nov"));
        assertThat(of(other)).isEmpty();

        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, other, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = form(Map.of("T1", "YES", "CLS-BAMIC", "2c"));
        Requests.twiceAtOnce(() -> {
            as(TARA).run(() -> assessments.sign(other, draft, form));
            return draft;
        });

        assertThat(of(other)).extracting(ReferralView::flag).containsExactlyInAnyOrder("T1", "T4");
        assertThat(sql.refusalOf("""
                        insert into referral_task (id, patient_id, clinic_id, episode_id, assessment_id, flag, urgency, found_on,
                                                   due_on, entered_at, raised_by, version)
                        select gen_random_uuid(), patient_id, clinic_id, episode_id, assessment_id, flag, urgency, found_on,
                               due_on, entered_at, raised_by, 0 from referral_task where assessment_id = ? limit 1""", draft.value())).isEqualTo("23505");
    }

    @Test
    void aTaskIsClosedOnceAndThenStands() {
        ReferralView task = only();
        CloseForm form = closing(task, Outcome.DECLINED, null);

        Requests.twiceAtOnce(() -> {
            close(task, form);
            return task;
        });

        assertThatThrownBy(() -> close(task, closing(task, Outcome.SEEN, null))).isInstanceOf(StaleVersion.class);
        assertThat(only().closed()).isNotNull().satisfies(became -> assertThat(became.outcome())
                .isEqualTo(Outcome.DECLINED));
        assertThat(sql.refusalOf("update referral_task set note = 'x' where id = ?", task.id()))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update referral_task set due_on = due_on + 1 where id = ?", task.id()))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from referral_task where id = ?", task.id()))
                .isEqualTo(Sql.NOT_GRANTED);
    }

    @Test
    void anOutcomeIsNeededAndAClearanceSaysByWhom() {
        ReferralView task = only();

        assertThatThrownBy(() -> close(task, closing(task, null, "x")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> close(task, closing(task, Outcome.WITHDRAWN, "x")))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(fields(invalid)).containsExactly("outcome"));
        assertThatThrownBy(() -> close(task, closing(task, Outcome.CLEARED, " ")))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(fields(invalid)).containsExactly("note"));
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void anotherClinicARunnerAndAnotherEpisodeGetNothing() {
        ReferralView task = only();
        UUID letter = begin(task);
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, runner);

        for (Person person : List.of(THEO, PAULA)) {
            assertThatThrownBy(() -> as(person).call(() -> referrals.read(runner, episode, task.id())))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(person)
                            .run(() -> referrals.close(episode, task.id(), closing(task, Outcome.SEEN, null))))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(person).call(() -> letters.read(episode, letter)))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> as(TARA).call(() -> referrals.read(runner, other, task.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> as(TARA).run(() -> referrals.close(other, task.id(), closing(task, Outcome.SEEN, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TARA).call(() -> letters.read(other, letter)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TARA).call(() -> letters.begin(other, task.id(), aLetter())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDemoHasOpenReferralsAndOneWithItsAnswer() {
        List<ReferralView> all = DemoPlanting.storied().stream()
                .filter(file -> !file.equals(DemoPlanting.PIETS_FILE))
                .flatMap(file -> as(TARA).call(() -> referrals.listOf(file, DemoPlanting.episodeOf(file))).stream())
                .toList();

        assertThat(all).extracting(ReferralView::flag).contains("RF-04", "T4");
        assertThat(all)
                .filteredOn(task -> !task.isOpen())
                .extracting(ReferralView::flag)
                .contains("T4");
    }
}
