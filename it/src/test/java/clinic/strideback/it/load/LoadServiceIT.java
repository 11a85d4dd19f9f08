package clinic.strideback.it.load;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.ServerZone;
import clinic.strideback.it.Sql;
import clinic.strideback.load.LoadService;
import clinic.strideback.load.MorningForm;
import clinic.strideback.load.OwnRunsView;
import clinic.strideback.load.RunForm;
import clinic.strideback.load.RunRow;
import clinic.strideback.load.RunsPage;
import clinic.strideback.load.VoidRunForm;
import clinic.strideback.measure.Metres;
import clinic.strideback.shared.DemoPlanting;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadServiceIT extends InContainer {
    private static final PatientId PAULAS = DemoPlanting.PAULAS_FILE;

    @Inject
    LoadService runs;

    private PatientId runner;
    private LocalDate today;

    @BeforeEach
    void aRunner() {
        runner = given.aRunnerOf(TARA);
        today = page().today();
        audit.fromHere();
    }

    @Test
    void aRunnerTellsARunAndTheTherapistReadsIt() {
        LocalDate day = own().today();
        RunForm form = aRun(day, "5,2");
        audit.fromHere();
        as(PAULA).run(() -> runs.log(PAULAS, form));

        RunRow told = as(TARA).call(() -> runs.runsOf(PAULAS, null)).runs().get(0);
        assertThat(told.ranOn()).isEqualTo(day);
        assertThat(told.distance()).isEqualTo(new Metres(5200));
        assertThat(told.effort()).isNull();
        assertThat(own().todays()).contains(told);
        assertThat(audit.all())
                .startsWith(
                        new Row(PAULA, "Load.log", "C", "SUCCESS", null, PAULAS),
                        new Row(TARA, "Load.runsOf", "R", "SUCCESS", null, PAULAS));
        as(PAULA).run(() -> runs.takeBack(PAULAS, told.id()));
    }

    @Test
    void aDoubleClickTellsOneRun() {
        RunForm form = aRun(today, "5");

        Requests.twiceAtOnce(() -> told(form));

        assertThat(page().runs()).hasSize(1);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheRunAndKeepsItBelow() {
        UUID first = told(aRun(today, "5"));
        RunForm form = as(TARA).call(() -> runs.correction(runner, first));
        form.setDistance("6");

        told(form);

        assertThat(page().runs()).singleElement().satisfies(row -> {
            assertThat(row.distance()).isEqualTo(new Metres(6000));
            assertThat(row.id()).isNotEqualTo(first);
        });
        assertThat(sql.answer("select metres || ' ' || void_reason from run where id = ?", first))
                .isEqualTo("5000 corrected");
    }

    @Test
    void correctingWhatWasCorrectedMeanwhileIsStaleAndChangesNothing() {
        UUID first = told(aRun(today, "5"));
        RunForm mine = as(TARA).call(() -> runs.correction(runner, first));
        RunForm theirs = as(TARA).call(() -> runs.correction(runner, first));
        theirs.setDistance("6");
        told(theirs);
        audit.fromHere();

        mine.setDistance("7");
        assertThatThrownBy(() -> told(mine)).isInstanceOf(StaleVersion.class);

        assertThat(audit.all()).containsExactly(new Row(TARA, "Load.log", "C", "REFUSED", "stale", runner));
        assertThat(page().runs()).extracting(RunRow::distance).containsExactly(new Metres(6000));
    }

    @Test
    void ofTwoCorrectionsAtOnceOneIsStale() {
        UUID first = told(aRun(today, "5"));

        List<String> answers = Requests.twiceAtOnce(() -> {
            try {
                RunForm form = as(TARA).call(() -> runs.correction(runner, first));
                form.setDistance("6");
                as(TARA).run(() -> runs.log(runner, form));
                return "corrected";
            } catch (StaleVersion stale) {
                return stale.code();
            }
        });

        assertThat(answers).containsExactlyInAnyOrder("corrected", "stale");
        assertThat(page().runs()).extracting(RunRow::distance).containsExactly(new Metres(6000));
    }

    @Test
    void withdrawingTwiceIsStaleAndShowsBothReasons() {
        UUID run = told(aRun(today, "5"));
        as(TARA).run(() -> runs.voidRun(runner, run, because("Counted twice")));

        assertThatThrownBy(() -> as(TARA).run(() -> runs.voidRun(runner, run, because("Another runner"))))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("run", "Another runner", "Counted twice")));
        assertThat(page().runs()).isEmpty();
    }

    @Test
    void whatCannotBeNamesItsFieldsAndTellsNothing() {
        RunForm form = aRun(today.plusDays(1), "500");
        form.setPainNextMorning(2);

        assertThat(problemsOf(form)).containsExactlyInAnyOrder("ranOn", "painNextMorning", "distance");
        assertThat(problemsOf(aRun(today.minusDays(400), "5"))).containsExactly("ranOn");
        assertThat(problemsOf(aRun(today, "far"))).containsExactly("distance");
        assertThatThrownBy(() -> told(new RunForm())).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> as(TARA).run(() -> runs.answerMorning(runner, new MorningForm())))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(page().runs()).isEmpty();
    }

    @Test
    void whatHardlyCanBeIsAskedBackOnceAndTakenWhenItIsSaidAgain() {
        RunForm form = aRun(today, "100");
        assertThat(problemsOf(form)).containsExactly("distance");
        assertThat(form.isAsked()).isTrue();
        assertThat(page().runs()).isEmpty();
        form.setSure(true);
        UUID far = told(form);

        RunForm otherTab = aRun(today, "100");
        assertThat(problemsOf(otherTab)).containsExactly("distance");
        assertThat(page().runs()).hasSize(1);
        otherTab.setSure(true);
        told(otherTab);
        assertThat(page().runs()).hasSize(2);

        RunForm corrected = as(TARA).call(() -> runs.correction(runner, far));
        as(TARA).run(() -> runs.voidRun(runner, page().runs().get(0).id(), because("A test")));
        corrected.setNote("The run that it corrects does not stand in its way");
        told(corrected);
        assertThat(page().runs()).hasSize(1);
    }

    @Test
    void aLaterAnswerToTheMorningTakesThePlaceOfTheEarlier() {
        as(PAULA).run(() -> runs.answerMorning(PAULAS, morning(4)));
        MorningForm again = morning(2);
        Requests.twiceAtOnce(() -> as(PAULA).call(() -> {
            runs.answerMorning(PAULAS, again);
            return again;
        }));

        assertThat(own().thisMorning()).isEqualTo(2);
        assertThat(sql.answer(
                        "select count(*) from morning_check where patient_id = ? and morning_of = ? and pain = 2",
                        PAULAS.value(),
                        own().today()))
                .isEqualTo("1");
    }

    @Test
    void tightnessIsToldOfAMorningWhereTheRunnerWantsTo() {
        MorningForm without = morning(1);
        as(TARA).run(() -> runs.answerMorning(runner, without));
        assertThat(tightness()).isEqualTo("1 -");

        MorningForm tight = morning(1);
        tight.setTightness(5);
        as(TARA).run(() -> runs.answerMorning(runner, tight));
        as(TARA).run(() -> runs.answerMorning(runner, morning(2)));
        RunForm yesterday = aRun(today.minusDays(1), "5");
        yesterday.setPainNextMorning(3);
        told(yesterday);

        assertThat(tightness()).isEqualTo("3 5");
        assertThat(page().runs()).singleElement().satisfies(run -> {
            assertThat(run.nextMorning()).isEqualTo(3);
            assertThat(run.nextTightness()).isEqualTo(5);
        });
        MorningForm beyond = morning(1);
        beyond.setTightness(11);
        assertThatThrownBy(() -> as(TARA).run(() -> runs.answerMorning(runner, beyond)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private @Nullable String tightness() {
        return sql.answer(
                "select pain || ' ' || coalesce(tightness::text, '-') from morning_check"
                        + " where patient_id = ? and voided_at is null",
                runner.value());
    }

    @Test
    void ofTwoFirstAnswersAtOnceTheLaterHolds() {
        for (int attempt = 0; attempt < 5; attempt++) {
            PatientId fresh = given.aRunnerOf(TARA);
            Iterator<Integer> pains = List.of(2, 4).iterator();
            Requests.twiceAtOnce(() -> {
                MorningForm form;
                synchronized (pains) {
                    form = morning(pains.next());
                }
                as(TARA).run(() -> runs.answerMorning(fresh, form));
                return form;
            });

            assertThat(sql.answer("select count(*) from morning_check where patient_id = ?", fresh.value()))
                    .isEqualTo("2");
            assertThat(sql.answer(
                            "select count(*) from morning_check where patient_id = ? and voided_at is null",
                            fresh.value()))
                    .isEqualTo("1");
        }
    }

    @Test
    void aRunThatMovesToAnotherDayLeavesTheMorningsAsTheyWereAnswered() {
        RunForm first = aRun(today.minusDays(2), "5");
        first.setPainNextMorning(3);
        UUID run = told(first);
        as(TARA).run(() -> runs.answerMorning(runner, morning(5)));

        RunForm moved = as(TARA).call(() -> runs.correction(runner, run));
        moved.setRanOn(today.minusDays(1));
        UUID successor = told(moved);
        assertThat(mornings()).isEqualTo("3 5");

        RunForm answered = as(TARA).call(() -> runs.correction(runner, successor));
        answered.setRanOn(today.minusDays(2));
        answered.setPainNextMorning(4);
        told(answered);
        assertThat(mornings()).isEqualTo("4 5");
    }

    @Test
    void aRunIsFoundInItsOwnFileOnly() {
        UUID foreign = told(aRun(today, "5"));
        RunForm form = aRun(today, "6");
        form.setReplaces(foreign);

        assertThatThrownBy(() -> as(PIET).call(() -> runs.correction(DemoPlanting.PIETS_FILE, foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(PIET).run(() -> runs.takeBack(DemoPlanting.PIETS_FILE, foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(PIET).run(() -> runs.log(DemoPlanting.PIETS_FILE, form)))
                .isInstanceOf(NotFound.class);
        assertThat(page().runs()).hasSize(1);
    }

    @Test
    void whatWasToldCannotBeTouchedBelowTheService() {
        told(aRun(today, "5"));

        assertThat(sql.refusalOf("update run set metres = 0")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from run")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("update morning_check set pain = 0")).isEqualTo(Sql.NOT_GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"})
    void theDayOfARunIsTheSameWhereverTheServerStands(String zone) {
        UUID run = ServerZone.in(zone, () -> {
            assertThat(page().today()).isEqualTo(today);
            return told(aRun(today, "5"));
        });

        assertThat(sql.answer("select ran_on from run where id = ?", run)).isEqualTo(today.toString());
        assertThat(page().runs()).extracting(RunRow::ranOn).containsExactly(today);
        assertThat(ServerZone.in(zone, this::page).runs())
                .extracting(RunRow::ranOn)
                .containsExactly(today);

        UUID edited = ServerZone.in(zone, () -> {
            RunForm form = as(TARA).call(() -> runs.correction(runner, run));
            assertThat(form.getRanOn()).isEqualTo(today);
            form.setDistance("6");
            return told(form);
        });
        assertThat(sql.answer("select ran_on || ' ' || metres from run where id = ?", edited))
                .isEqualTo(today + " 6000");
        assertThat(page().runs()).extracting(RunRow::ranOn).containsExactly(today);
    }

    /** The answers that hold, in the order of their days. */
    private @Nullable String mornings() {
        return sql.answer(
                "select string_agg(pain::text, ' ' order by morning_of) from morning_check"
                        + " where patient_id = ? and voided_at is null",
                runner.value());
    }

    private RunsPage page() {
        return as(TARA).call(() -> runs.runsOf(runner, null));
    }

    private OwnRunsView own() {
        return as(PAULA).call(() -> runs.own(PAULAS));
    }

    /** The id of the newest run after it was told. */
    private UUID told(RunForm form) {
        as(TARA).run(() -> runs.log(runner, form));
        return page().runs().get(0).id();
    }

    private List<String> problemsOf(RunForm form) {
        try {
            return List.of(told(form).toString());
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).toList();
        }
    }

    private static RunForm aRun(LocalDate day, String distance) {
        RunForm form = new RunForm();
        form.setRanOn(day);
        form.setDistance(distance);
        return form;
    }

    private static MorningForm morning(int pain) {
        MorningForm form = new MorningForm();
        form.setPain(pain);
        return form;
    }

    private static VoidRunForm because(String reason) {
        VoidRunForm form = new VoidRunForm();
        form.setReason(reason);
        return form;
    }
}
