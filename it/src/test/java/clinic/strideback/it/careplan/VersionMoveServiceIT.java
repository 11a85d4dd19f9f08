package clinic.strideback.it.careplan;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import clinic.strideback.access.Refused;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PhaseForm;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.PlanView.Prescribed;
import clinic.strideback.careplan.PrescriptionForm;
import clinic.strideback.careplan.RestoreForm;
import clinic.strideback.careplan.VersionMoveForm;
import clinic.strideback.careplan.VersionMoveService;
import clinic.strideback.careplan.VersionPlans;
import clinic.strideback.careplan.VersionPlans.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.protocol.DifferenceView.Line;
import clinic.strideback.protocol.DraftLineForm;
import clinic.strideback.protocol.DraftStep;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.protocol.ProtocolService;
import clinic.strideback.protocol.PublishForm;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.report.ChartEvent;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.StoryFilter;
import clinic.strideback.report.StoryKind;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionMoveServiceIT extends InContainer {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    VersionMoveService moves;

    @Inject
    CarePlanService plans;

    @Inject
    ProtocolDraftService drafts;

    @Inject
    ProtocolService protocols;

    @Inject
    ChartService charts;

    private PatientId runner;
    private EpisodeId episode;
    private int second;

    @BeforeEach
    void aSecondVersionWhileARunnerIsOnTheFirst() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-TIGHT", 1, "B", List.of())));
        second = publish();
        audit.fromHere();
    }

    @AfterEach
    void whatShipsHoldsAgain() {
        as(TARA).run(() -> protocols.retire("P-TIGHT", second));
    }

    /** Ten repetitions of the deadlift instead of eight, and no curl. */
    private int publish() {
        UUID draft = as(TARA).call(() -> drafts.begin(null, "P-TIGHT", 1, UUID.randomUUID()));
        DraftLineForm line = as(TARA).call(() -> drafts.read(draft, ENGLISH)).line("B", 0);
        line.setReps("10");
        as(TARA).run(() -> drafts.changeLine(draft, "B", 0, line));
        as(TARA).run(() ->
                drafts.rearrange(draft, new DraftStep(DraftStep.Kind.REMOVE_LINE, "B", 2, 0, line.getVersion() + 1)));
        PublishForm form = new PublishForm();
        form.setVersion(as(TARA).call(() -> drafts.read(draft, ENGLISH)).version());
        form.setReason("More repetitions, no curl");
        return as(TARA).call(() -> drafts.publish(draft, form));
    }

    @Test
    void nothingChangesForWhoIsOnTheFirstVersionUntilSomebodyMovesThem() {
        assertThat(plan().protocol().version()).isEqualTo(1);
        assertThat(amount("SLDL-BW")).isEqualTo("3 × 8 each side");
        assertThat(row().changes())
                .extracting(Line::what, Line::before, Line::after)
                .containsExactlyInAnyOrder(
                        tuple("Single-leg deadlift", "3 × 8 each side", "3 × 10 each side"),
                        tuple("Eccentric slider curl", row().changes().get(1).before(), ""),
                        tuple(
                                "15 single-leg bridges each side",
                                "Single-leg bridge, weaker side ≥ 15",
                                "Seen by the therapist"),
                        tuple(
                                row().changes().get(3).what(),
                                "Single-leg hamstring bridge, weaker side ≥ 20 / "
                                        + "Single-leg hamstring bridge, of the other leg ≥ 90 %",
                                "Seen by the therapist"));
        assertThat(as(TARA).call(() -> moves.counts()))
                .anyMatch(count -> count.code().equals("P-TIGHT") && count.version() == 1 && count.plans() > 0);
    }

    @Test
    void whoIsMovedFollowsTheOtherVersionAndComesBackUnchanged() {
        List<Prescribed> before = plan().prescriptions();

        move(row());

        assertThat(plan().protocol().version()).isEqualTo(second);
        assertThat(amount("SLDL-BW")).isEqualTo("3 × 10 each side");
        assertThat(plan().prescriptions()).extracting(Prescribed::exercise).doesNotContain("CURL-SLIDER-ECC");
        assertThat(find(1)).isNull();
        assertThat(isUndoable()).isTrue();

        as(TARA).run(() -> moves.undo(runner, episode));

        assertThat(plan().protocol().version()).isEqualTo(1);
        assertThat(plan().prescriptions()).isEqualTo(before);
        assertThat(isUndoable()).isFalse();
        assertThatThrownBy(() -> as(TARA).run(() -> moves.undo(runner, episode)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theStoryTellsAMoveUntilItIsUndone() {
        move(row());

        assertThat(told()).singleElement().satisfies(moved -> {
            assertThat(moved.before()).isEqualTo(1);
            assertThat(moved.after()).isEqualTo(second);
            assertThat(moved.by()).isEqualTo("Tara Okonkwo-Lindqvist");
        });

        as(TARA).run(() -> moves.undo(runner, episode));
        assertThat(told()).isEmpty();
    }

    @Test
    void whatWasPrescribedChangedOrEndedByHandStays() {
        prescribe("NORDIC", null);
        prescribe("SLDL-BW", prescribed("SLDL-BW").id());

        assertThat(row().stays()).containsExactly("Nordic hamstring curl", "Single-leg deadlift");
        move(row());

        assertThat(plan().prescriptions())
                .filteredOn(its -> its.exercise().equals("NORDIC"))
                .hasSize(1);
        assertThat(plan().prescriptions())
                .filteredOn(its -> its.exercise().equals("SLDL-BW"))
                .singleElement()
                .satisfies(its -> assertThat(its.adjusted()).isNotNull());
    }

    @Test
    void anAdjustedDoseKeepsItsLineAlthoughItStandsElsewhereNow() {
        String asked = amount("CORE-FRONT");
        prescribe("CORE-FRONT", prescribed("CORE-FRONT").id());
        move(row());

        assertThat(prescribed("CORE-FRONT").adjusted()).isNotNull().satisfies(adjusted -> assertThat(adjusted.instead())
                .startsWith(asked));
        RestoreForm form = new RestoreForm();
        form.setPrescription(prescribed("CORE-FRONT").id());
        as(TARA).run(() -> plans.restoreDose(runner, episode, form));
        assertThat(amount("CORE-FRONT")).isEqualTo(asked);
    }

    @Test
    void ofAnExerciseOfWhichOneWeekWasAdjustedTheOtherWeeksGoOn() {
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-TIGHT", 1, "C", List.of())));
        prescribe("NORDIC", prescribed("NORDIC").id());
        List<Prescribed> before = plan().prescriptions();

        move(row());

        assertThat(plan().prescriptions())
                .filteredOn(its -> its.exercise().equals("NORDIC"))
                .isEqualTo(before.stream()
                        .filter(its -> its.exercise().equals("NORDIC"))
                        .toList())
                .hasSize(4);
        as(TARA).run(() -> moves.undo(runner, episode));
        assertThat(plan().prescriptions()).isEqualTo(before);
    }

    @Test
    void theClinicThatTreatsTheRunnerTodaySeesWhatWasMoved() {
        move(row());

        given.treatedAt(DemoPlanting.UFER, runner);

        assertThat(as(THEO).call(() -> moves.moved("P-TIGHT")))
                .anyMatch(moved -> moved.patient().equals(runner));
    }

    @Test
    void aVersionOfAnotherClinicIsNotThere() {
        assertThatThrownBy(() -> as(THEO).call(() -> moves.on("P-TIGHT", 1, second, null, ENGLISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMoveIsUndoneOnlyUntilThePlanIsChanged() {
        move(row());
        prescribe("NORDIC", null);

        assertThat(isUndoable()).isFalse();
        assertThatThrownBy(() -> as(TARA).run(() -> moves.undo(runner, episode)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aPlanThatWasChangedMeanwhileIsNotMoved() {
        Row seen = row();
        PhaseForm form = new PhaseForm();
        form.setPhase("C");
        form.setReason("Stronger");
        form.setVersion(plan().version());
        as(TARA).run(() -> plans.moveToPhase(runner, episode, form));

        assertThatThrownBy(() -> move(seen)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void twoSubmitsMoveOnceAndOnlyToWhatTheClinicGives() {
        VersionMoveForm form = new VersionMoveForm(second, row().version());
        as(TARA).run(() -> moves.move(runner, episode, form));
        as(TARA).run(() -> moves.move(runner, episode, form));
        assertThat(plan().protocol().version()).isEqualTo(second);

        assertThatThrownBy(
                        () -> as(TARA).run(() -> moves.move(runner, episode, new VersionMoveForm(1, plan().version()))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void othersAreRefusedAndAnotherClinicSeesNobody() {
        for (Person other : List.of(ADA, PAULA)) {
            assertThatThrownBy(() -> as(other).call(() -> moves.on("P-TIGHT", 1, 1, null, ENGLISH)))
                    .isInstanceOf(Refused.class);
        }
        VersionMoveForm form = new VersionMoveForm(second, 0);
        assertThatThrownBy(() -> as(THEO).run(() -> moves.move(runner, episode, form)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(THEO).run(() -> moves.undo(runner, episode)))
                .isInstanceOf(Refused.class);
        move(row());
        assertThat(as(THEO).call(() -> moves.moved("P-TIGHT")))
                .noneMatch(moved -> moved.patient().equals(runner));
        assertThat(as(THEO).call(() -> moves.on("P-TIGHT", 1, 1, null, ENGLISH)).rows())
                .noneMatch(row -> row.patient().equals(runner));
    }

    private List<ChartEvent> told() {
        StoryFilter plan = new StoryFilter();
        plan.setKind(StoryKind.PLAN);
        return Objects.requireNonNull(as(TARA).call(() -> charts.overview(runner, plan, ENGLISH))
                        .now())
                .story()
                .events()
                .stream()
                .filter(event -> event.kind() == ChartEvent.Kind.VERSION)
                .toList();
    }

    private boolean isUndoable() {
        return as(TARA).call(() -> moves.moved("P-TIGHT")).stream()
                .anyMatch(moved -> moved.patient().equals(runner));
    }

    private void move(Row row) {
        as(TARA).run(() -> moves.move(runner, episode, new VersionMoveForm(second, row.version())));
    }

    private Row row() {
        return Objects.requireNonNull(find(1));
    }

    /** Reads the list on until it finds the runner. */
    private @Nullable Row find(int version) {
        UUID after = null;
        do {
            UUID place = after;
            VersionPlans page = as(TARA).call(() -> moves.on("P-TIGHT", version, second, place, ENGLISH));
            for (Row row : page.rows()) {
                if (row.patient().equals(runner)) {
                    return row;
                }
            }
            after = page.more();
        } while (after != null);
        return null;
    }

    private void prescribe(String exercise, @Nullable UUID replaces) {
        PrescriptionForm form = new PrescriptionForm();
        form.setExercise(exercise);
        form.setReps("5");
        form.setTimes("2");
        form.setRhythm(Frequency.Rhythm.PER_WEEK);
        form.setReplaces(replaces);
        form.setReason("As discussed");
        as(TARA).run(() -> plans.prescribe(runner, episode, form));
    }

    private PlanView plan() {
        return as(TARA).call(() -> plans.planOf(runner, episode, ENGLISH)).orElseThrow();
    }

    private Prescribed prescribed(String exercise) {
        return plan().prescriptions().stream()
                .filter(its -> its.exercise().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    private String amount(String exercise) {
        return prescribed(exercise).amount();
    }
}
