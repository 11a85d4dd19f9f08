package clinic.strideback.it.careplan;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.careplan.PlanView.Prescribed;
import clinic.strideback.careplan.SessionForm;
import clinic.strideback.careplan.SessionOutcome;
import clinic.strideback.careplan.SessionService;
import clinic.strideback.careplan.TodayView;
import clinic.strideback.careplan.TodayView.Item;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionServiceIT extends InContainer {

    private static final PatientId RUNNER = DemoPlanting.PAULAS_FILE;

    @Inject
    CarePlanService plans;

    @Inject
    SessionService sessions;

    private EpisodeId episode;
    private UUID bike;

    @BeforeEach
    void aPlanOfPaula() {
        episode = given.anEpisodeOfLeftStrain(TARA, RUNNER);
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-HEID", 1, "I", List.of())));
        bike = prescription("BIKE");
        audit.fromHere();
    }

    @Test
    void aRunnerSeesTheDayAndTicksOffAsPlanned() {
        as(PAULA).run(() -> sessions.log(RUNNER, ticking(bike, SessionOutcome.DONE)));

        Item item = item(bike);
        assertThat(item.name()).isEqualTo("Stationary bike");
        assertThat(item.amount()).isEqualTo("10 min");
        assertThat(item.mayAdd()).isFalse();
        assertThat(item.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(SessionOutcome.DONE);
            assertThat(entry.undoable()).isTrue();
        });
        assertThat(audit.all())
                .containsExactly(
                        new Row(PAULA, "Session.log", "C", "SUCCESS", null, RUNNER),
                        new Row(PAULA, "Session.todayOf", "R", "SUCCESS", null, RUNNER));
    }

    @Test
    void twoTapsOfOnePageAreOneEntry() {
        SessionForm form = ticking(bike, SessionOutcome.DONE);

        as(PAULA).run(() -> sessions.log(RUNNER, form));
        as(PAULA).run(() -> sessions.log(RUNNER, form));

        assertThat(item(bike).entries()).hasSize(1);
    }

    @Test
    void aSecondEntryFromAnotherPageIsRefused() {
        as(PAULA).run(() -> sessions.log(RUNNER, ticking(bike, SessionOutcome.DONE)));

        assertThatThrownBy(() -> as(PAULA).run(() -> sessions.log(RUNNER, ticking(bike, SessionOutcome.SKIPPED))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("session", "session.logged.already")));
    }

    @Test
    void whatWasTakenBackMayBeSaidAnew() {
        as(PAULA).run(() -> sessions.log(RUNNER, ticking(bike, SessionOutcome.DONE)));
        UUID entry = item(bike).entries().get(0).id();

        as(PAULA).run(() -> sessions.undo(RUNNER, entry));
        as(PAULA).run(() -> sessions.undo(RUNNER, entry));
        assertThat(item(bike).entries()).isEmpty();

        SessionForm changed = ticking(bike, SessionOutcome.CHANGED);
        changed.setSeconds(300);
        as(PAULA).run(() -> sessions.log(RUNNER, changed));
        assertThat(item(bike).entries()).singleElement().satisfies(again -> assertThat(again.seconds())
                .isEqualTo(300));
    }

    @Test
    void aDurationIsAskedForAndToldInMinutesAndADistanceInMetres() {
        assertThat(item(bike).asked().minutes()).isEqualTo(10);
        assertThat(item(bike).asked().seconds()).isNull();
        SessionForm changed = ticking(bike, SessionOutcome.CHANGED);
        changed.setMinutes(7);
        changed.setMetres(1500);

        as(PAULA).run(() -> sessions.log(RUNNER, changed));

        assertThat(item(bike).entries()).singleElement().satisfies(told -> {
            assertThat(told.seconds()).isEqualTo(420);
            assertThat(told.minutes()).isEqualTo(7);
            assertThat(told.metres()).isEqualTo(1500);
        });
    }

    @Test
    void aChangeSaysHowMuch() {
        assertThatThrownBy(() -> as(PAULA).run(() -> sessions.log(RUNNER, ticking(bike, SessionOutcome.CHANGED))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void tomorrowCannotBeTickedOff() {
        SessionForm form = ticking(bike, SessionOutcome.DONE);
        form.setDay(today().day().plusDays(1));

        assertThatThrownBy(() -> as(PAULA).run(() -> sessions.log(RUNNER, form)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("day")));
    }

    @Test
    void anotherRunnersDayIsRefusedAndTheRefusalStays() {
        assertThatThrownBy(() -> as(PIET).call(() -> sessions.todayOf(RUNNER, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);

        assertThat(audit.all())
                .containsExactly(new Row(PIET, "Session.todayOf", "R", "REFUSED", "refused.file", RUNNER));
    }

    @Test
    void anotherRunnersExerciseCannotBeTickedOffUnderTheOwnName() {
        assertThatThrownBy(() ->
                        as(PIET).run(() -> sessions.log(DemoPlanting.PIETS_FILE, ticking(bike, SessionOutcome.DONE))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTherapistDoesNotTickOffForTheRunner() {
        assertThatThrownBy(() -> as(TARA).run(() -> sessions.log(RUNNER, ticking(bike, SessionOutcome.DONE))))
                .isInstanceOf(Refused.class);

        assertThat(audit.all())
                .containsExactly(new Row(TARA, "Session.log", "C", "REFUSED", "refused.permission", RUNNER));
    }

    @Test
    void anEndedPlanIsGoneFromTheDay() {
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-ASPETAR", 1, "1", List.of())));

        assertThat(today().find(bike)).isEmpty();
        assertThatThrownBy(() -> as(PAULA).run(() -> sessions.log(RUNNER, ticking(bike, SessionOutcome.DONE))))
                .isInstanceOf(Invalid.class);
    }

    private UUID prescription(String exercise) {
        return as(TARA).call(() -> plans.planOf(RUNNER, episode, Locale.ENGLISH)).orElseThrow().prescriptions().stream()
                .filter(prescribed -> prescribed.exercise().equals(exercise))
                .map(Prescribed::id)
                .findFirst()
                .orElseThrow();
    }

    private TodayView today() {
        return as(PAULA).call(() -> sessions.todayOf(RUNNER, Locale.ENGLISH));
    }

    private Item item(UUID prescription) {
        return today().find(prescription).orElseThrow();
    }

    private static SessionForm ticking(UUID prescription, SessionOutcome outcome) {
        SessionForm form = new SessionForm();
        form.setPrescription(prescription);
        form.setOutcome(outcome);
        return form;
    }
}
