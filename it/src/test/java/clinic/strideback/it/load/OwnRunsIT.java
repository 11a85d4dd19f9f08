package clinic.strideback.it.load;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.load.LoadService;
import clinic.strideback.load.OwnRunsView;
import clinic.strideback.load.RunForm;
import clinic.strideback.load.RunRow;
import clinic.strideback.load.VoidRunForm;
import clinic.strideback.measure.Metres;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a runner sees of the own runs, and may do with them. */
class OwnRunsIT extends InContainer {
    private static final PatientId PAULAS = DemoPlanting.PAULAS_FILE;

    @Inject
    LoadService runs;

    /** Other tests find the file as it was. */
    @AfterEach
    void nothingIsLeft() {
        own().mayChange().forEach(run -> as(TARA).run(() -> runs.voidRun(PAULAS, run, because("A test"))));
    }

    @Test
    void aRunnerCorrectsAnOwnRunByASuccessor() {
        UUID first = told(PAULA, "5,25");
        RunForm form = as(PAULA).call(() -> runs.correction(PAULAS, first));
        assertThat(form.getDistance()).isEqualTo("5.25");
        form.setDistance("5.5");
        as(PAULA).run(() -> runs.log(PAULAS, form));

        assertThat(own().todays()).singleElement().satisfies(run -> {
            assertThat(run.distance()).isEqualTo(new Metres(5500));
            assertThat(run.typedAmount()).isEqualByComparingTo("5.5");
            assertThat(own().mayChange()).containsExactly(run.id());
        });
        assertThat(sql.answer("select metres || ' ' || void_reason from run where id = ?", first))
                .isEqualTo("5250 corrected");
    }

    @Test
    void howeverOftenItIsCorrectedARunWasToldWhenItWasFirstTold() {
        UUID first = told(PAULA, "5");
        UUID last = first;
        for (String distance : new String[] {"6", "7"}) {
            UUID former = last;
            RunForm form = as(PAULA).call(() -> runs.correction(PAULAS, former));
            form.setDistance(distance);
            as(PAULA).run(() -> runs.log(PAULAS, form));
            last = own().todays().get(0).id();
        }

        assertThat(sql.answer(
                        "select s.first_told_at = f.entered_at from run s, run f where s.id = ? and f.id = ?",
                        last,
                        first))
                .isEqualTo("t");
    }

    @Test
    void aRunnerTakesAnOwnRunBackAndTwiceIsOnce() {
        UUID run = told(PAULA, "5");
        audit.fromHere();

        as(PAULA).run(() -> runs.takeBack(PAULAS, run));
        as(PAULA).run(() -> runs.takeBack(PAULAS, run));

        assertThat(own().todays()).isEmpty();
        assertThat(sql.answer("select void_reason from run where id = ?", run)).isEqualTo("taken back by the runner");
        assertThat(audit.all()).startsWith(new Row(PAULA, "Load.takeBack", "U", "SUCCESS", null, PAULAS));
    }

    @Test
    void whatWasCorrectedMeanwhileIsNotTakenBack() {
        UUID first = told(PAULA, "5");
        RunForm form = as(TARA).call(() -> runs.correction(PAULAS, first));
        form.setDistance("6");
        as(TARA).run(() -> runs.log(PAULAS, form));
        UUID successor = own().todays().get(0).id();

        assertThatThrownBy(() -> as(PAULA).run(() -> runs.takeBack(PAULAS, first)))
                .isInstanceOf(StaleVersion.class);
        assertThat(own().todays()).extracting(RunRow::id).containsExactly(successor);
        as(TARA).run(() -> runs.voidRun(PAULAS, successor, because("A test")));
    }

    @Test
    void afterADayOnlyTheTherapistWithdrawsARun() {
        OwnRunsView own = own();
        RunRow old = own.runs().stream()
                .filter(run -> run.ranOn().isBefore(own.today().minusDays(2)))
                .findFirst()
                .orElseThrow();

        assertThat(own.mayChange()).doesNotContain(old.id());
        assertRefused(old.id(), "run.undo.late");
        assertThat(own().runs()).contains(old);

        as(TARA).run(() -> runs.voidRun(PAULAS, old.id(), because("Told to the therapist")));
        assertThat(own().runs()).doesNotContain(old);
    }

    @Test
    void whatTheClinicLoggedStaysForTheRunner() {
        UUID clinics = told(TARA, "4");

        assertThat(own().mayChange()).doesNotContain(clinics);
        assertRefused(clinics, "run.undo.clinic");

        as(TARA).run(() -> runs.voidRun(PAULAS, clinics, because("A test")));
    }

    @Test
    void whatWasNotToldIsOpen() {
        told(PAULA, "5");
        OwnRunsView own = own();
        assertThat(own.open(own.todays().get(0))).containsExactly("minutes", "painDuring", "effort");

        RunForm earlier = aRun("5");
        earlier.setRanOn(own.today().minusDays(5));
        earlier.setMinutes(30);
        earlier.setPainDuring(0);
        earlier.setEffort(3);
        as(PAULA).run(() -> runs.log(PAULAS, earlier));

        assertThat(own().runs())
                .filteredOn(run -> run.ranOn().equals(earlier.getRanOn()))
                .singleElement()
                .satisfies(run -> assertThat(own().open(run)).isEmpty());
    }

    private void assertRefused(UUID run, String code) {
        RunForm form = aRun("9");
        form.setReplaces(run);
        assertInvalid(code, () -> runs.takeBack(PAULAS, run));
        assertInvalid(code, () -> runs.correction(PAULAS, run));
        assertInvalid(code, () -> runs.log(PAULAS, form));
    }

    private static void assertInvalid(String code, Runnable act) {
        assertThatThrownBy(() -> as(PAULA).run(act))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("run", code)));
    }

    private UUID told(Person person, String distance) {
        as(person).run(() -> runs.log(PAULAS, aRun(distance)));
        return own().todays().get(0).id();
    }

    private RunForm aRun(String distance) {
        RunForm form = new RunForm();
        form.setRanOn(own().today());
        form.setDistance(distance);
        return form;
    }

    private OwnRunsView own() {
        return as(PAULA).call(() -> runs.own(PAULAS));
    }

    private static VoidRunForm because(String reason) {
        VoidRunForm form = new VoidRunForm();
        form.setReason(reason);
        return form;
    }
}
