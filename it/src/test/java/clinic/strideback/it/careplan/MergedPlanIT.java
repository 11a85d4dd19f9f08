package clinic.strideback.it.careplan;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.access.Refused;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.EndForm;
import clinic.strideback.careplan.Objection;
import clinic.strideback.careplan.Origin;
import clinic.strideback.careplan.PhaseForm;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.careplan.PlanOpening.AddOn;
import clinic.strideback.careplan.PlanOpening.Beginning;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.PlanView.NotTaken;
import clinic.strideback.careplan.PlanView.Prescribed;
import clinic.strideback.careplan.PrescriptionForm;
import clinic.strideback.careplan.RestoreForm;
import clinic.strideback.careplan.TakeUpForm;
import clinic.strideback.episode.EpisodeForm;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Given;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans of a protocol, what runs beside it and what the findings add; doses for one runner; what speaks against an exercise. */
class MergedPlanIT extends InContainer {
    private static final AddOn CORE = new AddOn("R17", List.of("CORE-FRONT", "CORE-SIDE", "CORE-BIRD"));

    @Inject
    CarePlanService plans;

    @Inject
    EpisodeService episodes;

    private PatientId runner;
    private EpisodeId episode;

    @BeforeEach
    void anEpisode() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        audit.fromHere();
    }

    @Test
    void whatTheFindingsAddIsPrescribedOnceWithAllThatAskForIt() {
        open("P-HEID", "I", CORE, new AddOn("R22", List.of()));

        assertThat(prescribed("CORE-FRONT").origins()).containsExactly(new Origin("P-HEID", "I"), rule("R17"));
        assertThat(prescribed("CORE-FRONT").amount()).isEqualTo("5 × 10 s");
        assertThat(prescribed("CORE-BIRD").origins()).containsExactly(rule("R17"));
        assertThat(plan().prescriptions()).hasSize(9);
        assertThat(plan().addOns()).extracting(PlanView.AddOnLine::rule).containsExactly("R17", "R22");
    }

    @Test
    void itGoesOnInTheNextPhaseUnlessTheTherapistHasEndedIt() {
        open("P-HEID", "I", CORE);
        EndForm end = new EndForm();
        end.setPrescription(prescribed("CORE-SIDE").id());
        end.setReason("Shoulder hurts");
        as(TARA).run(() -> plans.endPrescription(runner, episode, end));

        moveTo("II");

        assertThat(plan().prescriptions())
                .extracting(Prescribed::exercise)
                .contains("CORE-FRONT", "CORE-BIRD", "WINDMILL")
                .doesNotContain("CORE-SIDE", "FASTFEET")
                .doesNotHaveDuplicates();
    }

    @Test
    void aProtocolBesideBeginsWithItsPhase() {
        as(TARA).run(() -> plans.open(
                episode,
                new PlanOpening("P-HEID", 1, "I", List.of("P-TIGHT"), List.of(), new Beginning(2, List.of("FR-H")))));
        assertThat(plan().prescriptions()).extracting(Prescribed::exercise).doesNotContain("FR-Q");

        moveTo("II");

        assertThat(plan().prescriptions())
                .extracting(Prescribed::exercise)
                .contains("FR-Q", "CORE-BIRD")
                .doesNotContain("FR-H");
        assertThat(plan().notTaken()).extracting(NotTaken::objection).containsExactly(Objection.WAITS);
        as(TARA).run(() -> plans.takeUp(runner, episode, takingUp("FR-H")));
        assertThat(prescribed("FR-H").reason()).isEqualTo("Painless since Monday");
        assertThat(plan().notTaken()).isEmpty();
    }

    @Test
    void whatTheProtocolForbidsIsNotTakenUpAndNoReasonHelps() {
        open("P-PHT", "1", new AddOn("R23", List.of("STR-HAM-STATIC")));

        assertThat(plan().notTaken()).singleElement().satisfies(line -> {
            assertThat(line.exercise()).isEqualTo("STR-HAM-STATIC");
            assertThat(line.objection()).isEqualTo(Objection.FORBIDDEN);
        });
        assertRefused("exercise", "careplan.exercise.forbidden", takingUp("STR-HAM-STATIC"));
    }

    @Test
    void whatItWarnsAgainstIsTakenUpForAReasonThatIsKept() {
        open("P-TIGHT", "A", new AddOn("R25", List.of("HILL-RUN")));
        assertThat(plan().notTaken())
                .extracting(NotTaken::exercise, NotTaken::objection)
                .containsExactly(tuple("HILL-RUN", Objection.LEFT_OUT));
        audit.fromHere();

        TakeUpForm form = takingUp("HILL-RUN");
        Requests.twiceAtOnce(() -> {
            as(TARA).run(() -> plans.takeUp(runner, episode, form));
            return "taken up";
        });

        assertThat(audit.all()).contains(new Row(TARA, "CarePlan.takeUp", "C", "SUCCESS", null, runner));
        assertThat(prescribed("HILL-RUN").reason()).isEqualTo("Painless since Monday");
        assertThatThrownBy(() -> as(TARA).run(() -> plans.takeUp(runner, episode, takingUp("HILL-RUN"))))
                .isInstanceOf(StaleVersion.class);
        assertRefused("exercise", "careplan.exercise.notWaiting", takingUp("FR-Q"));
    }

    @Test
    void aStaticStretchIsForbiddenInTheFirstDaysOfAStrain() {
        EpisodeForm strain = Given.aStrainsForm();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Vienna"));
        strain.setOnsetDate(today.minusDays(2));
        episode = as(TARA).call(() -> episodes.open(runner, strain));
        open("P-HEID", "I");
        PrescriptionForm form = aPrescription("STR-HAM-STATIC");
        form.setReason("Asked for");

        assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(runner, episode, form)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("exercise", "careplan.stretch.early")));
    }

    @Test
    void aStaticStretchNeedsAReasonInAnyPlan() {
        open("P-HEID", "I");

        assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(runner, episode, aPrescription("STR-HAM-STATIC"))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("reason", "careplan.stretch.warned")));
    }

    @Test
    void aThirdFormCueIsRefused() {
        open("P-TIGHT", "B");
        as(TARA).run(() -> plans.prescribe(runner, episode, aPrescription("CUE-TALL")));

        assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(runner, episode, aPrescription("CUE-LIGHT"))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("exercise", "careplan.cue.two")));
        PrescriptionForm instead = aPrescription("CUE-LIGHT");
        instead.setReplaces(prescribed("CUE-TALL").id());
        instead.setReason("Easier to think of");
        as(TARA).run(() -> plans.prescribe(runner, episode, instead));
        assertThat(plan().prescriptions()).extracting(Prescribed::exercise).contains("CUE-LIGHT", "CUE-FORM");
    }

    @Test
    void anotherDoseIsSeenAgainstTheProtocolAndGoesBackByOneStep() {
        open("P-TIGHT", "B");
        Prescribed bridge = prescribed("BR-SL");
        adjust(bridge);
        Prescribed adjusted = prescribed("BR-SL");
        assertThat(adjusted.amount()).isEqualTo("3 × 6–8");
        assertThat(adjusted.adjusted()).isNotNull();
        audit.fromHere();

        RestoreForm form = restoring(adjusted.id());
        as(TARA).run(() -> plans.restoreDose(runner, episode, form));
        as(TARA).run(() -> plans.restoreDose(runner, episode, form));

        assertThat(audit.all()).contains(new Row(TARA, "CarePlan.restoreDose", "C", "SUCCESS", null, runner));
        assertThat(prescribed("BR-SL").amount()).isEqualTo(bridge.amount());
        assertThat(prescribed("BR-SL").adjusted()).isNull();
        assertThatThrownBy(() -> as(TARA).run(() -> plans.restoreDose(runner, episode, restoring(adjusted.id()))))
                .isInstanceOf(StaleVersion.class);
        UUID restored = prescribed("BR-SL").id();
        assertThatThrownBy(() -> as(TARA).run(() -> plans.restoreDose(runner, episode, restoring(restored))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("prescription", "careplan.dose.notAdjusted")));
    }

    @Test
    void aDoseThatDoesNotGoOnIsNamedBeforeThePhaseIsEntered() {
        open("P-TIGHT", "B");
        assertThat(plan().lost()).isEmpty();
        adjust(prescribed("CORE-FRONT"));

        assertThat(plan().lost()).singleElement().satisfies(lost -> {
            assertThat(lost.name()).isEqualTo(prescribed("CORE-FRONT").name());
            assertThat(lost.dose()).startsWith("3 × 6–8");
            assertThat(lost.phases()).extracting(PlanView.LostIn::phase).doesNotContain("B");
        });
        String instead = plan().lost().get(0).phases().stream()
                .filter(other -> other.phase().equals("A"))
                .map(PlanView.LostIn::instead)
                .findFirst()
                .orElseThrow();
        moveTo("A");
        Prescribed plank = prescribed("CORE-FRONT");
        assertThat(instead).isEqualTo(plank.amount() + ", " + plank.frequency());
        assertThat(plank.adjusted()).isNull();
        assertThat(plan().lost()).isEmpty();
    }

    @Test
    void aForeignTherapistAndAnotherRunnersEpisodeAreRefused() {
        open("P-TIGHT", "B");
        adjust(prescribed("BR-SL"));
        RestoreForm form = restoring(prescribed("BR-SL").id());
        PatientId other = given.aRunnerOf(TARA);

        assertThatThrownBy(() -> as(THEO).run(() -> plans.restoreDose(runner, episode, form)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(TARA).run(() -> plans.restoreDose(other, episode, form)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(THEO).run(() -> plans.takeUp(runner, episode, takingUp("HILL-RUN"))))
                .isInstanceOf(Refused.class);
        assertThat(prescribed("BR-SL").adjusted()).isNotNull();
    }

    @Test
    void whatAPrescriptionWasMadeOfIsNeverEdited() {
        assertThat(sql.refusalOf("update prescription set origins = ''")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("update care_plan set add_ons = ''")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("update phase_move set facts = '[]'")).isEqualTo(Sql.NOT_GRANTED);
    }

    private void open(String protocol, String phase, AddOn... addOns) {
        as(TARA).run(() -> plans.open(episode, new PlanOpening(protocol, 1, phase, List.of(), List.of(addOns))));
    }

    private PlanView plan() {
        return as(TARA).call(() -> plans.planOf(runner, episode, Locale.ENGLISH))
                .orElseThrow();
    }

    private Prescribed prescribed(String exercise) {
        List<Prescribed> its = plan().prescriptions().stream()
                .filter(one -> one.exercise().equals(exercise))
                .toList();
        assertThat(its).hasSize(1);
        return its.get(0);
    }

    private void moveTo(String phase) {
        PhaseForm form = new PhaseForm();
        form.setPhase(phase);
        form.setVersion(plan().version());
        form.setReason("Seen in the clinic");
        as(TARA).run(() -> plans.moveToPhase(runner, episode, form));
    }

    private void adjust(Prescribed former) {
        PrescriptionForm form = aPrescription(former.exercise());
        form.setReplaces(former.id());
        form.setReason("Tires too soon");
        as(TARA).run(() -> plans.prescribe(runner, episode, form));
    }

    private void assertRefused(String field, String code, TakeUpForm form) {
        assertThatThrownBy(() -> as(TARA).run(() -> plans.takeUp(runner, episode, form)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem(field, code)));
    }

    private static Origin rule(String id) {
        return new Origin(id, "");
    }

    private static TakeUpForm takingUp(String exercise) {
        TakeUpForm form = new TakeUpForm();
        form.setExercise(exercise);
        form.setReason("Painless since Monday");
        return form;
    }

    private static RestoreForm restoring(UUID prescription) {
        RestoreForm form = new RestoreForm();
        form.setPrescription(prescription);
        return form;
    }

    private static PrescriptionForm aPrescription(String exercise) {
        PrescriptionForm form = new PrescriptionForm();
        form.setExercise(exercise);
        form.setSets("3");
        form.setReps("6-8");
        form.setTimes("2");
        form.setRhythm(Frequency.Rhythm.PER_WEEK);
        return form;
    }
}
