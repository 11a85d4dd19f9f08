package clinic.strideback.it.careplan;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.ExitLine;
import clinic.strideback.careplan.ExitService;
import clinic.strideback.careplan.PhaseForm;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.PlanView.Move;
import clinic.strideback.careplan.PlanView.MoveExit;
import clinic.strideback.careplan.SeenForm;
import clinic.strideback.careplan.WithdrawExitForm;
import clinic.strideback.careplan.rules.ExitVerdict;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.load.LoadService;
import clinic.strideback.load.MorningForm;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has to be true before a phase is left: measured, told or seen; and moves that keep what they were decided on. */
class ExitServiceIT extends InContainer {
    private static final String FULL_STRENGTH = "P-HEID.II.EXIT.1";
    private static final String JOGGING = "P-HEID.II.EXIT.2";

    @Inject
    ExitService exits;

    @Inject
    CarePlanService plans;

    @Inject
    AssessmentService assessments;

    @Inject
    LoadService runs;

    @Inject
    UserTransaction transaction;

    private PatientId runner;
    private EpisodeId episode;

    @BeforeEach
    void anEpisode() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        audit.fromHere();
    }

    @Test
    void aSignedFindingIsHeldAgainstTheThresholdWithItsDayAndSource() {
        open("P-TIGHT", "A");
        assertThat(exit("P-TIGHT.A.EXIT.1").verdict()).isEqualTo(ExitVerdict.NOT_ASSESSED);

        AssessmentId signed = signs("SUB-NPRS-WALK", "1");

        ExitLine walking = exit("P-TIGHT.A.EXIT.1");
        assertThat(walking.verdict()).isEqualTo(ExitVerdict.MET);
        assertThat(walking.values()).singleElement().satisfies(value -> {
            assertThat(value.number()).isEqualByComparingTo("1");
            assertThat(value.asked()).isEqualTo("≤ 1");
            assertThat(value.takenOn()).isEqualTo(plan().today());
            assertThat(value.assessment()).isEqualTo(signed.value().toString());
        });
        assertThat(plan().openExits()).isEqualTo(1);
    }

    @Test
    void oneMorningOfTheDiaryDoesNotSayThatThreeWereNoWorse() {
        open("P-TIGHT", "A");
        MorningForm morning = new MorningForm();
        morning.setPain(1);
        as(TARA).run(() -> runs.answerMorning(runner, morning));

        assertThat(exit("P-TIGHT.A.EXIT.2").verdict()).isEqualTo(ExitVerdict.NOT_ASSESSED);
    }

    @Test
    void theTherapistsWordIsKeptWithWhoAndWhenAndALaterOneTakesItsPlace() {
        open("P-HEID", "II");
        as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, true)));
        assertThat(exit(JOGGING).verdict()).isEqualTo(ExitVerdict.CONFIRMED);
        assertThat(exit(JOGGING).word()).isNotNull().satisfies(word -> {
            assertThat(word.by()).isEqualTo("Tara Okonkwo-Lindqvist");
            assertThat(word.seenOn()).isEqualTo(plan().today());
        });

        as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, false)));
        assertThat(exit(JOGGING).verdict()).isEqualTo(ExitVerdict.NOT_MET);
        assertThat(words()).isEqualTo("2");
        assertThat(sql.refusalOf("update exit_confirmation set met = true")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(audit.all()).contains(new Row(TARA, "Exit.confirm", "C", "SUCCESS", null, runner));
    }

    @Test
    void aWordThatTheFormHasNotSeenIsShownAndNotReplaced() {
        open("P-HEID", "II");
        SeenForm mine = seen(JOGGING, true);
        as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, false)));

        assertThatThrownBy(() -> as(TARA).run(() -> exits.confirm(runner, episode, mine)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    assertThat(stale.differences())
                            .containsExactly(new StaleVersion.Difference("met", "true", "false"));
                    mine.setVersion(stale.version());
                });
        assertThat(exit(JOGGING).verdict()).isEqualTo(ExitVerdict.NOT_MET);

        as(TARA).run(() -> exits.confirm(runner, episode, mine));
        assertThat(exit(JOGGING).verdict()).isEqualTo(ExitVerdict.CONFIRMED);
        assertThat(words()).isEqualTo("2");
    }

    @Test
    void aWordThatWasTakenBackMeanwhileIsNotSpokenAfter() {
        open("P-HEID", "II");
        as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, true)));
        SeenForm after = seen(JOGGING, true);
        WithdrawExitForm back =
                withdrawing(Objects.requireNonNull(exit(JOGGING).word()).id());
        as(TARA).run(() -> exits.withdraw(runner, episode, back));

        assertThatThrownBy(() -> as(TARA).run(() -> exits.confirm(runner, episode, after)))
                .isInstanceOf(StaleVersion.class);
        assertThat(exit(JOGGING).verdict()).isEqualTo(ExitVerdict.NOT_ASSESSED);
    }

    @Test
    void twoSubmitsOfOneFormAreOneWord() {
        open("P-HEID", "II");
        SeenForm form = seen(JOGGING, true);

        Requests.twiceAtOnce(() -> {
            as(TARA).run(() -> exits.confirm(runner, episode, form));
            return "said";
        });

        assertThat(words()).isEqualTo("1");
    }

    @Test
    void aWordThatIsTakenBackCountsNoMoreAndIsTakenBackOnce() {
        open("P-HEID", "II");
        as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, true)));
        WithdrawExitForm form =
                withdrawing(Objects.requireNonNull(exit(JOGGING).word()).id());

        as(TARA).run(() -> exits.withdraw(runner, episode, form));

        assertThat(exit(JOGGING).verdict()).isEqualTo(ExitVerdict.NOT_ASSESSED);
        assertThatThrownBy(() -> as(TARA).run(() -> exits.withdraw(runner, episode, form)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> as(TARA).run(() -> exits.withdraw(runner, episode, withdrawing(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMeasuredNobodyCanConfirmAndNothingIsSeenTomorrow() {
        open("P-TIGHT", "A");
        assertThatThrownBy(() -> as(TARA).run(() -> exits.confirm(runner, episode, seen("P-TIGHT.A.EXIT.1", true))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, true))))
                .isInstanceOf(NotFound.class);

        open("P-HEID", "II");
        SeenForm tomorrow = seen(JOGGING, true);
        tomorrow.setSeenOn(plan().today().plusDays(1));
        assertThatThrownBy(() -> as(TARA).run(() -> exits.confirm(runner, episode, tomorrow)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("seenOn", "date.future")));
    }

    @Test
    void whatWasSeenBeforeThePhaseDoesNotCount() {
        open("P-HEID", "II");
        SeenForm yesterday = seen(JOGGING, true);
        yesterday.setSeenOn(plan().today().minusDays(1));

        assertThatThrownBy(() -> as(TARA).run(() -> exits.confirm(runner, episode, yesterday)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("seenOn", "careplan.seen.beforePhase")));
        assertThat(exit(JOGGING).word()).isNull();
    }

    @Test
    void aForeignTherapistAndAnotherRunnersEpisodeAreRefused() {
        open("P-HEID", "II");
        as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, true)));
        WithdrawExitForm back =
                withdrawing(Objects.requireNonNull(exit(JOGGING).word()).id());
        PatientId other = given.aRunnerOf(TARA);
        EpisodeId others = given.anEpisodeOfLeftStrain(TARA, other);

        assertThatThrownBy(() -> as(THEO).run(() -> exits.confirm(runner, episode, seen(JOGGING, false))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(TARA).run(() -> exits.withdraw(other, episode, back)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(TARA).run(() -> exits.withdraw(other, others, back)))
                .isInstanceOf(NotFound.class);
        assertThat(exit(JOGGING).verdict()).isEqualTo(ExitVerdict.CONFIRMED);
    }

    @Test
    void onWithEveryExitMetNeedsNoReasonAndKeepsWhatWasKnown() {
        open("P-HEID", "II");
        List.of(FULL_STRENGTH, JOGGING)
                .forEach(exit -> as(TARA).run(() -> exits.confirm(runner, episode, seen(exit, true))));

        as(TARA).run(() -> plans.moveToPhase(runner, episode, into("III", null)));

        Move move = lastMove();
        assertThat(move.code()).isEqualTo("III");
        assertThat(move.by()).isEqualTo("Tara Okonkwo-Lindqvist");
        assertThat(move.openExits()).isZero();
        assertThat(move.exits())
                .extracting(MoveExit::verdict)
                .containsExactly(ExitVerdict.CONFIRMED, ExitVerdict.CONFIRMED);
    }

    @Test
    void onWithAnOpenExitNeedsAReason() {
        open("P-HEID", "II");
        as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, true)));

        assertMoveRefused(into("III", null), new Invalid.Problem("reason", "careplan.move.open", 1L));
        as(TARA).run(() -> plans.moveToPhase(runner, episode, into("III", "Agreed with the coach")));

        assertThat(lastMove().reason()).isEqualTo("Agreed with the coach");
        assertThat(lastMove().openExits()).isEqualTo(1);
    }

    @Test
    void aWordThatIsBeingGivenIsWaitedFor() throws Exception {
        open("P-HEID", "II");
        List.of(FULL_STRENGTH, JOGGING)
                .forEach(exit -> as(TARA).run(() -> exits.confirm(runner, episode, seen(exit, true))));
        PhaseForm form = into("III", null);
        SeenForm doubt = seen(JOGGING, false);
        FutureTask<Void> move = new FutureTask<>(
                () -> assertMoveRefused(form, new Invalid.Problem("reason", "careplan.move.open", 1L)), null);

        transaction.begin();
        as(TARA).run(() -> exits.confirm(runner, episode, doubt));
        new Thread(move, "request-beside").start();
        while (!move.isDone() && "0".equals(sql.answer("select count(*) from pg_locks where not granted"))) {
            Thread.sleep(20);
        }
        transaction.commit();

        move.get();
    }

    @Test
    void backNeedsAReasonAndWhatWasSeenBeforeHasToBeSeenAgain() {
        open("P-HEID", "II");
        List.of(FULL_STRENGTH, JOGGING)
                .forEach(exit -> as(TARA).run(() -> exits.confirm(runner, episode, seen(exit, true))));
        as(TARA).run(() -> plans.moveToPhase(runner, episode, into("III", null)));

        assertMoveRefused(into("II", null), new Invalid.Problem("reason", "careplan.move.reason"));
        as(TARA).run(() -> plans.moveToPhase(runner, episode, into("II", "A flare after the stairs")));

        assertThat(plan().phase().code()).isEqualTo("II");
        assertThat(plan().openExits()).isEqualTo(2);
        as(TARA).run(() -> exits.confirm(runner, episode, seen(JOGGING, true)));
        assertThat(plan().openExits()).isEqualTo(1);
    }

    private void assertMoveRefused(PhaseForm form, Invalid.Problem problem) {
        assertThatThrownBy(() -> as(TARA).run(() -> plans.moveToPhase(runner, episode, form)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.problems()).containsExactly(problem));
    }

    private AssessmentId signs(String code, String answer) {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(plan().today().atStartOfDay());
        form.getEntries().put(code, answer);
        for (int flag = 1; flag <= 12; flag++) {
            form.getEntries().put(String.format("RF-%02d", flag), "NO");
        }
        as(TARA).run(() -> assessments.sign(episode, draft, form));
        return draft;
    }

    private String words() {
        return sql.answer("select count(*) from exit_confirmation where patient_id = ?", runner.value());
    }

    private void open(String protocol, String phase) {
        as(TARA).run(() -> plans.open(episode, new PlanOpening(protocol, 1, phase, List.of())));
    }

    private PlanView plan() {
        return as(TARA).call(() -> plans.planOf(runner, episode, Locale.ENGLISH))
                .orElseThrow();
    }

    private ExitLine exit(String id) {
        return Objects.requireNonNull(plan().findExit(id));
    }

    private Move lastMove() {
        List<Move> moves = plan().moves();
        return moves.get(moves.size() - 1);
    }

    private SeenForm seen(String criterion, boolean met) {
        PlanView plan = plan();
        ExitLine shown = plan.findExit(criterion);
        SeenForm form = new SeenForm();
        form.setCriterion(criterion);
        form.setMet(met);
        form.setSeenOn(plan.today());
        form.setVersion(shown == null ? 0 : shown.version());
        return form;
    }

    private static WithdrawExitForm withdrawing(UUID word) {
        WithdrawExitForm form = new WithdrawExitForm();
        form.setWord(word);
        form.setWithdrawReason("Wrong leg");
        return form;
    }

    private PhaseForm into(String phase, @Nullable String reason) {
        PhaseForm form = new PhaseForm();
        form.setPhase(phase);
        form.setVersion(plan().version());
        form.setReason(reason);
        return form;
    }
}
