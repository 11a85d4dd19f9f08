package clinic.strideback.it.returntorun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.careplan.SeenForm;
import clinic.strideback.it.Requests;
import clinic.strideback.returntorun.Act;
import clinic.strideback.returntorun.DecideForm;
import clinic.strideback.returntorun.rules.GateVerdict;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a therapist says about a criterion. */
class GateWordsIT extends ReturningRunner {

    @Test
    void aDoubleClickIsOneWordAndALaterOneTakesItsPlace() {
        SeenForm form = seen(BEARS_WEIGHT, true);
        Requests.twiceAtOnce(() -> confirm(form));
        assertThat(words()).isEqualTo("t");

        confirm(seen(BEARS_WEIGHT, false));
        assertThat(words()).isEqualTo("t f");
        assertThat(sql.answer(
                        "select count(*) from gate_confirmation where episode_id = ? and voided_at is null",
                        episode.value()))
                .isEqualTo("1");
    }

    @Test
    void ofTwoFirstWordsAtOnceThatSayTheSameTheLaterHolds() {
        Iterator<SeenForm> forms =
                List.of(seen(BEARS_WEIGHT, true), seen(BEARS_WEIGHT, true)).iterator();
        Requests.twiceAtOnce(() -> {
            SeenForm form;
            synchronized (forms) {
                form = forms.next();
            }
            return confirm(form);
        });

        assertThat(words()).isEqualTo("t t");
        assertThat(sql.answer(
                        "select count(*) from gate_confirmation where episode_id = ? and voided_at is null",
                        episode.value()))
                .isEqualTo("1");
    }

    @Test
    void aWordThatTheFormHasNotSeenIsShownAndNotReplaced() {
        SeenForm mine = seen(BEARS_WEIGHT, true);
        SeenForm theirs = seen(BEARS_WEIGHT, false);
        theirs.setNote("Limps on the stairs");
        confirm(theirs);

        assertThatThrownBy(() -> confirm(mine)).isInstanceOfSatisfying(StaleVersion.class, stale -> {
            assertThat(stale.differences())
                    .containsExactly(
                            new Difference("met", "true", "false"),
                            new Difference("note", null, "Limps on the stairs"));
            mine.setVersion(stale.version());
        });
        assertThat(words()).isEqualTo("f");

        confirm(mine);
        assertThat(words()).isEqualTo("f t");
        assertThat(criterion().verdict()).isEqualTo(GateVerdict.CONFIRMED);
    }

    @Test
    void ofTwoFirstWordsAtOnceThatDifferOneIsRefused() {
        Iterator<SeenForm> forms =
                List.of(seen(BEARS_WEIGHT, true), seen(BEARS_WEIGHT, false)).iterator();
        List<String> answers = Requests.twiceAtOnce(() -> {
            SeenForm form;
            synchronized (forms) {
                form = forms.next();
            }
            try {
                confirm(form);
                return "said";
            } catch (StaleVersion stale) {
                return stale.code();
            }
        });

        assertThat(answers).containsExactlyInAnyOrder("said", "stale");
        assertThat(words()).hasSize(1);
    }

    @Test
    void whatWasSaidBeforeAStepBackIsShownNoMoreAndReplacedWithoutAsking() {
        confirm(seen(BEARS_WEIGHT, true));
        decide(starting(4));
        DecideForm back = starting(1);
        back.setAct(Act.STEP_BACK);
        decide(back);

        SeenForm form = new SeenForm();
        form.setCriterion(BEARS_WEIGHT);
        form.setMet(false);
        form.setSeenOn(view().today());
        confirm(form);

        assertThat(words()).isEqualTo("t f");
    }

    @Test
    void aWordAboutTomorrowOrAboutNothingIsRefused() {
        SeenForm ahead = seen(BEARS_WEIGHT, true);
        ahead.setSeenOn(view().today().plusDays(1));

        assertThatThrownBy(() -> confirm(ahead))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("seenOn", "date.future")));
        assertThatThrownBy(() -> confirm(seen("G9-NONE", true))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm(new SeenForm())).isInstanceOf(ConstraintViolationException.class);
        assertThat(words()).isNull();
    }

    @Test
    void whatWasSeenBeforeTheInjuryOrTheStageDoesNotCount() {
        LocalDate today = view().today();
        LocalDate injury = LocalDate.parse(sql.answer(
                "select h.onset_date from episode_of_care e join episode_history h on h.id = e.history_id where e.id = ?",
                episode.value()));
        assertNotSeen(injury.minusDays(1), "readiness.seen.beforeInjury");
        confirm(seen(BEARS_WEIGHT, true, injury));
        assertThat(words()).isEqualTo("t");

        decide(starting());
        assertNotSeen(today.minusDays(1), "readiness.seen.beforeStage");
        assertThat(words()).isEqualTo("t");
    }
}
