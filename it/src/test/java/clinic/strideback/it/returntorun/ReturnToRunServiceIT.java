package clinic.strideback.it.returntorun;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.Act;
import clinic.strideback.returntorun.DecideForm;
import clinic.strideback.returntorun.DecisionRow;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.returntorun.UsualDistanceForm;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.validation.ConstraintViolationException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Decisions about the stage, and who reads them. */
class ReturnToRunServiceIT extends ReturningRunner {

    @Test
    void aDecisionIsKeptWithItsVerdictsAndSaysWhereTheRunnerStands() {
        DecideForm form = starting();
        audit.fromHere();
        decide(form);

        ReadinessView view = view();
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.step()).isNotNull().satisfies(step -> assertThat(step.stage())
                .isZero());
        assertThat(view.decisions()).singleElement().satisfies(row -> {
            assertThat(row.act()).isEqualTo(Act.START);
            assertThat(row.reason()).isEqualTo("Walks without pain");
            assertThat(row.by()).isEqualTo("Tara Okonkwo-Lindqvist");
        });
        assertThat(sql.answer(
                        "select count(*) > 0 from criterion_verdict v join readiness_decision d"
                                + " on d.id = v.decision_id where d.episode_id = ?",
                        episode.value()))
                .isEqualTo("t");
        assertThat(audit.all())
                .containsExactly(
                        new Row(TARA, "ReturnToRun.decide", "C", "SUCCESS", null, runner),
                        new Row(TARA, "ReturnToRun.readiness", "R", "SUCCESS", null, runner));
    }

    @Test
    void aDoubleClickIsOneDecision() {
        DecideForm form = starting();

        Requests.twiceAtOnce(() -> decide(form));

        assertThat(view().decisions()).hasSize(1);
    }

    @Test
    void aDecisionOnAnOlderVersionShowsMineAndTheirsAndChangesNothing() {
        DecideForm mine = starting();
        decide(starting());
        mine.setTargetStage(1);
        mine.setReason("Jogged in the clinic");
        long basis = view().basis();
        audit.fromHere();

        assertThatThrownBy(() -> decide(mine)).isInstanceOfSatisfying(StaleVersion.class, stale -> {
            assertThat(stale.version()).isEqualTo(basis);
            assertThat(stale.differences())
                    .containsExactly(
                            new Difference("targetStage", "1", "0"),
                            new Difference("reason", "Jogged in the clinic", "Walks without pain"));
        });

        assertThat(audit.all()).containsExactly(new Row(TARA, "ReturnToRun.decide", "C", "REFUSED", "stale", runner));
        assertThat(view().decisions()).hasSize(1);
    }

    @Test
    void twoTherapistsAtOnceMakeOneDecision() {
        Iterator<DecideForm> forms = List.of(starting(), starting()).iterator();

        List<String> answers = Requests.twiceAtOnce(() -> {
            DecideForm form;
            synchronized (forms) {
                form = forms.next();
            }
            try {
                decide(form);
                return "decided";
            } catch (StaleVersion stale) {
                return stale.code();
            }
        });

        assertThat(answers).containsExactlyInAnyOrder("decided", "stale");
        assertThat(view().decisions()).hasSize(1);
    }

    @Test
    void whatCannotBeDecidedNamesItsFieldAndDecidesNothing() {
        DecideForm hold = starting();
        hold.setAct(Act.HOLD);
        DecideForm unreasoned = starting();
        unreasoned.setReason(null);
        DecideForm nowhere = starting();
        nowhere.setTargetStage(0);
        nowhere.setTargetStep(99);

        assertThat(problemsOf(hold)).containsExactly("act");
        assertThat(problemsOf(unreasoned)).containsExactly("reason");
        assertThat(problemsOf(nowhere)).containsExactly("targetStage");
        assertThatThrownBy(() -> decide(new DecideForm())).isInstanceOf(ConstraintViolationException.class);
        assertThat(view().decisions()).isEmpty();
        assertThat(view().version()).isZero();
    }

    @Test
    void aDecisionMadeInErrorIsWithdrawnAndStaysInTheHistory() {
        decide(starting());

        assertThatThrownBy(() -> withdraw(withdrawing(0, "Wrong runner"))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> withdraw(withdrawing(1, null))).isInstanceOf(ConstraintViolationException.class);
        withdraw(withdrawing(1, "Wrong runner"));

        ReadinessView view = view();
        assertThat(view.step()).isNull();
        assertThat(view.decisions()).extracting(DecisionRow::withdrawn).containsExactly("Wrong runner");
        assertThatThrownBy(() -> withdraw(withdrawing(view.version(), "Again"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDecisionCannotBeTouchedBelowTheService() {
        decide(starting());

        assertThat(sql.refusalOf("update readiness_decision set reason = 'x'")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from readiness_decision")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("update criterion_verdict set verdict = 'MET'"))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("update gate_confirmation set met = true")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("update usual_distance set metres = 1")).isEqualTo(Sql.NOT_GRANTED);
    }

    @Test
    void aDecisionOnFactsThatChangedMeanwhileIsStaleAndDecidesNothing() {
        DecideForm form = starting();
        confirm(seen(BEARS_WEIGHT, true));

        assertThatThrownBy(() -> decide(form)).isInstanceOf(StaleVersion.class);

        assertThat(view().decisions()).isEmpty();
    }

    @Test
    void theUsualDistanceIsKeptOnceAndOnlyWhereItIsOne() {
        UsualDistanceForm form = usual("32,5");
        Requests.twiceAtOnce(() -> tell(form));

        assertThat(view().usual()).isEqualTo(new Metres(32500));
        assertThat(sql.answer("select count(*) from usual_distance where episode_id = ?", episode.value()))
                .isEqualTo("1");
        for (String typed : List.of("0", "-3", "far", "4000", "32,12345")) {
            assertThatThrownBy(() -> tell(usual(typed)))
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                            .containsExactly(new Invalid.Problem("usualDistance", "usual.distance.number")));
        }
        assertThat(view().usual()).isEqualTo(new Metres(32500));
    }

    @Test
    void aRunnerReadsTheirOwnReturnInPlainWords() {
        assertThat(as(PAULA).call(() -> returns.own(DemoPlanting.PAULAS_FILE, Locale.ENGLISH)))
                .hasValueSatisfying(own -> assertThat(own.step().stage()).isEqualTo(3));
        assertThat(as(PIET).call(() -> returns.own(DemoPlanting.PIETS_FILE, Locale.GERMAN)))
                .isPresent();

        assertThat(audit.all())
                .startsWith(new Row(PAULA, "ReturnToRun.own", "R", "SUCCESS", null, DemoPlanting.PAULAS_FILE));
    }
}
