package clinic.strideback.it.returntorun;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.careplan.SeenForm;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.Act;
import clinic.strideback.returntorun.CriterionRow;
import clinic.strideback.returntorun.DecideForm;
import clinic.strideback.returntorun.DecisionRow;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.returntorun.UsualDistanceForm;
import clinic.strideback.returntorun.WithdrawForm;
import clinic.strideback.returntorun.rules.GateVerdict;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReturnToRunServiceIT extends InContainer {
    private static final String BEARS_WEIGHT = "G0-WEIGHT";

    @Inject
    ReturnToRunService returns;

    private PatientId runner;
    private EpisodeId episode;

    @BeforeEach
    void anEpisode() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        audit.fromHere();
    }

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

    private CriterionRow criterion() {
        return view().gate().stream()
                .filter(row -> row.id().equals(BEARS_WEIGHT))
                .findFirst()
                .orElseThrow();
    }

    private DecideForm starting(int stage) {
        DecideForm form = starting();
        form.setTargetStage(stage);
        return form;
    }

    @Test
    void aDecisionOnFactsThatChangedMeanwhileIsStaleAndDecidesNothing() {
        DecideForm form = starting();
        confirm(seen(BEARS_WEIGHT, true));

        assertThatThrownBy(() -> decide(form)).isInstanceOf(StaleVersion.class);

        assertThat(view().decisions()).isEmpty();
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

    private void assertNotSeen(LocalDate day, String why) {
        assertThatThrownBy(() -> confirm(seen(BEARS_WEIGHT, true, day)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("seenOn", why)));
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

    private ReadinessView view() {
        return as(TARA).call(() -> returns.readiness(runner, episode, Locale.ENGLISH));
    }

    private Object decide(DecideForm form) {
        as(TARA).run(() -> returns.decide(runner, episode, form));
        return form;
    }

    private void withdraw(WithdrawForm form) {
        as(TARA).run(() -> returns.withdraw(runner, episode, form));
    }

    private Object confirm(SeenForm form) {
        as(TARA).run(() -> returns.confirm(runner, episode, form));
        return form;
    }

    private Object tell(UsualDistanceForm form) {
        as(TARA).run(() -> returns.tellUsual(runner, episode, form));
        return form;
    }

    /** What was said about the criteria, in its order. */
    private @Nullable String words() {
        return sql.answer(
                "select string_agg(case when met then 't' else 'f' end, ' ' order by entered_at)"
                        + " from gate_confirmation where episode_id = ?",
                episode.value());
    }

    private List<String> problemsOf(DecideForm form) {
        try {
            return List.of("decided " + decide(form));
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).toList();
        }
    }

    /** On what the page shows now. */
    private DecideForm starting() {
        DecideForm form = new DecideForm();
        form.about(view());
        form.setAct(Act.START);
        form.setReason("Walks without pain");
        return form;
    }

    private static WithdrawForm withdrawing(long version, @Nullable String reason) {
        WithdrawForm form = new WithdrawForm();
        form.setVersion(version);
        form.setWithdrawReason(reason);
        return form;
    }

    private SeenForm seen(String criterion, boolean met) {
        return seen(criterion, met, view().today());
    }

    private SeenForm seen(String criterion, boolean met, LocalDate day) {
        SeenForm form = new SeenForm();
        form.setCriterion(criterion);
        form.setMet(met);
        form.setSeenOn(day);
        form.setVersion(view().gate().stream()
                .filter(row -> row.id().equals(criterion))
                .mapToLong(CriterionRow::version)
                .findFirst()
                .orElse(0));
        return form;
    }

    private static UsualDistanceForm usual(String distance) {
        UsualDistanceForm form = new UsualDistanceForm();
        form.setUsualDistance(distance);
        return form;
    }
}
