package clinic.strideback.it.careplan;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.EndForm;
import clinic.strideback.careplan.Origin;
import clinic.strideback.careplan.PhaseForm;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.PlanView.EndCause;
import clinic.strideback.careplan.PlanView.Ended;
import clinic.strideback.careplan.PlanView.Move;
import clinic.strideback.careplan.PlanView.Prescribed;
import clinic.strideback.careplan.PrescriptionForm;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarePlanServiceIT extends InContainer {

    @Inject
    CarePlanService plans;

    private PatientId runner;
    private EpisodeId episode;

    @BeforeEach
    void anEpisode() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        audit.fromHere();
    }

    @Test
    void aPlanOpensInItsPhaseWithWhatThePhasePrescribes() {
        open("P-HEID", "I", "P-L");

        PlanView plan = plan();
        assertThat(plan.protocol().code()).isEqualTo("P-HEID");
        assertThat(plan.protocol().version()).isEqualTo(1);
        assertThat(plan.phase().code()).isEqualTo("I");
        assertThat(plan.beside()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("P-L");
            assertThat(row.version()).isEqualTo(2);
        });
        assertThat(plan.toFollow()).isEmpty();
        assertThat(plan.prescriptions())
                .extracting(Prescribed::exercise)
                .containsExactly(
                        "BIKE",
                        "SIDESTEP",
                        "GRAPEVINE",
                        "FASTFEET",
                        "CORE-FRONT",
                        "CORE-SIDE",
                        "BR-DL",
                        "SL-BALANCE",
                        "L1",
                        "L2",
                        "L3");
        assertThat(audit.all())
                .containsExactly(
                        new Row(TARA, "CarePlan.open", "C", "SUCCESS", null, runner),
                        new Row(TARA, "CarePlan.planOf", "R", "SUCCESS", null, runner));
    }

    @Test
    void anotherPlanEndsTheFormerOne() {
        open("P-HEID", "I");
        open("P-TIGHT", "B");

        assertThat(plan().protocol().code()).isEqualTo("P-TIGHT");
        assertThat(plan().prescriptions())
                .extracting(Prescribed::exercise)
                .contains("SLDL-BW")
                .doesNotContain("BIKE");
    }

    @Test
    void withoutADecisionThereIsNoPlan() {
        assertThat(as(TARA).call(() -> plans.planOf(runner, episode, Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void aProtocolWhoseExercisesFollowOpensEmpty() {
        open("P-ASPETAR", "1");

        assertThat(plan().prescriptions()).isEmpty();
        assertThat(plan().toFollow()).extracting(row -> row.code()).containsExactly("P-ASPETAR");
    }

    @Test
    void anUnknownPhaseOpensNothing() {
        assertThatThrownBy(() -> open("P-HEID", "IX")).isInstanceOf(Invalid.class);
        assertThat(as(TARA).call(() -> plans.planOf(runner, episode, Locale.ENGLISH)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PAULA", "ADA"})
    void whoIsNoTherapistIsRefusedAndTheRefusalStays(Person other) {
        assertThatThrownBy(() -> as(other).call(() -> plans.planOf(runner, episode, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);

        assertThat(audit.all())
                .containsExactly(new Row(other, "CarePlan.planOf", "R", "REFUSED", "refused.permission", runner));
        assertThat(other).isIn(PAULA, ADA);
    }

    @Test
    void aForeignRunnersPlanIsRefused() {
        open("P-HEID", "I");
        audit.fromHere();

        assertThatThrownBy(() -> as(THEO).call(() -> plans.planOf(runner, episode, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);

        assertThat(audit.all())
                .containsExactly(new Row(THEO, "CarePlan.planOf", "R", "REFUSED", "refused.file", runner));
    }

    @Test
    void anEpisodeOfAnotherRunnerIsRefusedEvenInTheOwnClinic() {
        open("P-HEID", "I");
        PatientId other = given.aRunnerOf(TARA);

        assertThatThrownBy(() -> as(TARA).call(() -> plans.planOf(other, episode, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(other, episode, aPrescription("NORDIC"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void prescribingByHandTwiceWithOneFormIsOnePrescription() {
        open("P-ASPETAR", "1");
        PrescriptionForm form = aPrescription("NORDIC");

        as(TARA).run(() -> plans.prescribe(runner, episode, form));
        as(TARA).run(() -> plans.prescribe(runner, episode, form));

        assertThat(plan().prescriptions()).singleElement().satisfies(prescribed -> {
            assertThat(prescribed.exercise()).isEqualTo("NORDIC");
            assertThat(prescribed.amount()).isEqualTo("3 × 6–8");
            assertThat(prescribed.frequency()).isEqualTo("2 times a week");
            assertThat(prescribed.isByHand()).isTrue();
        });
    }

    @Test
    void aChangeEndsThePrescriptionAndAddsItsSuccessorInItsPlace() {
        open("P-HEID", "I");
        Prescribed former = plan().prescriptions().get(1);
        PrescriptionForm form = aPrescription("SIDESTEP");
        form.setReplaces(former.id());
        form.setReason("Easier at first");

        as(TARA).run(() -> plans.prescribe(runner, episode, form));

        assertThat(plan().prescriptions()).hasSize(8);
        Prescribed successor = plan().prescriptions().get(1);
        assertThat(successor.id()).isNotEqualTo(former.id());
        assertThat(successor.amount()).isEqualTo("3 × 6–8");
        assertThat(successor.origins()).containsExactly(new Origin("P-HEID", "I"));
        assertThat(successor.reason()).isEqualTo("Easier at first");
        assertThat(successor.adjusted()).isNotNull().satisfies(adjusted -> {
            assertThat(adjusted.instead()).startsWith(former.amount());
            assertThat(adjusted.by()).isEqualTo("Tara Okonkwo-Lindqvist");
        });
    }

    @Test
    void ofTwoReplacementsAtOnceOneIsStale() {
        open("P-HEID", "I");
        Prescribed former = plan().prescriptions().get(1);

        List<String> answers = Requests.twiceAtOnce(() -> {
            PrescriptionForm form = aPrescription("SIDESTEP");
            form.setReplaces(former.id());
            form.setReason("Easier at first");
            try {
                as(TARA).run(() -> plans.prescribe(runner, episode, form));
                return "replaced";
            } catch (StaleVersion stale) {
                return stale.code();
            }
        });

        assertThat(answers).containsExactlyInAnyOrder("replaced", "stale");
        assertThat(plan().prescriptions()).hasSize(8);
    }

    @Test
    void whatThePhaseAdvisesAgainstNeedsAReasonThatIsKept() {
        open("P-TIGHT", "A");
        PrescriptionForm form = aPrescription("STR-HAM-STATIC");

        assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(runner, episode, form)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("reason", "careplan.exercise.leftOut")));

        form.setReason("Agreed with the physician");
        as(TARA).run(() -> plans.prescribe(runner, episode, form));
        assertThat(plan().prescriptions()).extracting(Prescribed::exercise).contains("STR-HAM-STATIC");
        assertThat(sql.answer(
                        "select reason from prescription where patient_id = ? and exercise = 'STR-HAM-STATIC'",
                        runner.value()))
                .isEqualTo("Agreed with the physician");
    }

    @Test
    void whatThePhaseForbidsNoReasonAllows() {
        open("P-PHT", "1");
        PrescriptionForm form = aPrescription("STR-HAM-STATIC");
        form.setReason("Agreed with the physician");

        assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(runner, episode, form)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("exercise", "careplan.exercise.forbidden")));
        assertThat(plan().prescriptions()).extracting(Prescribed::exercise).doesNotContain("STR-HAM-STATIC");
    }

    @Test
    void anEmptyPrescriptionIsRefusedAndTheRefusalStays() {
        open("P-HEID", "I");
        audit.fromHere();

        assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(runner, episode, new PrescriptionForm())))
                .isInstanceOf(ConstraintViolationException.class);

        assertThat(audit.all()).containsExactly(new Row(TARA, "CarePlan.prescribe", "C", "REFUSED", "invalid", runner));
    }

    @Test
    void endingWhatSomebodyElseEndedIsStale() {
        open("P-HEID", "I");
        Prescribed bike = plan().prescriptions().get(0);
        as(TARA).run(() -> plans.endPrescription(runner, episode, ending(bike)));
        audit.fromHere();

        assertThatThrownBy(() -> as(TARA).run(() -> plans.endPrescription(runner, episode, ending(bike))))
                .isInstanceOf(StaleVersion.class);

        assertThat(audit.all())
                .containsExactly(new Row(TARA, "CarePlan.endPrescription", "C", "REFUSED", "stale", runner));
        assertThat(plan().prescriptions()).extracting(Prescribed::exercise).doesNotContain("BIKE");
        assertThat(plan().findEnded(bike.id()))
                .isEqualTo(new Ended(bike.id(), bike.name(), plan().today(), EndCause.THERAPIST, "Too easy by now"));
    }

    @Test
    void whatEndedWithItsPhaseSaysSoAndWhatGoesOnHasNotEnded() {
        open("P-TIGHT", "A");
        Prescribed left = plan().prescriptions().get(0);
        as(TARA).run(() -> plans.moveToPhase(runner, episode, into("B", plan().version())));

        assertThat(plan().findEnded(left.id())).isNotNull().satisfies(ended -> {
            assertThat(ended.cause()).isEqualTo(EndCause.PHASE);
            assertThat(ended.reason()).isEmpty();
        });
        assertThat(plan().findEnded(plan().prescriptions().get(0).id())).isNull();
    }

    @Test
    void aChangeBeginsWithTheFormerDose() {
        open("P-HEID", "I");
        Prescribed former = plan().prescriptions().get(1);
        PrescriptionForm form = new PrescriptionForm();
        form.beginWith(former.exercise(), former.typed(), former.note());
        form.setReplaces(former.id());
        form.setSets("5");
        form.setReason("Stronger than most");

        as(TARA).run(() -> plans.prescribe(runner, episode, form));

        Prescribed successor = plan().prescriptions().get(1);
        assertThat(successor.amount()).startsWith("5").isNotEqualTo(former.amount());
        assertThat(successor.frequency()).isEqualTo(former.frequency());
        assertThat(plan().findEnded(former.id())).isNotNull();
    }

    @Test
    void endingTwiceWithOneFormIsOneEnd() {
        open("P-HEID", "I");
        EndForm form = ending(plan().prescriptions().get(0));

        as(TARA).run(() -> plans.endPrescription(runner, episode, form));
        as(TARA).run(() -> plans.endPrescription(runner, episode, form));

        assertThat(plan().prescriptions()).hasSize(7);
    }

    @Test
    void anotherPhaseBringsItsExercisesAndKeepsWhatWasPrescribedByHand() {
        open("P-TIGHT", "A");
        as(TARA).run(() -> plans.prescribe(runner, episode, aPrescription("NORDIC")));

        as(TARA).run(() -> plans.moveToPhase(runner, episode, into("B", plan().version())));

        PlanView plan = plan();
        assertThat(plan.phase().code()).isEqualTo("B");
        assertThat(plan.prescriptions())
                .extracting(Prescribed::exercise)
                .contains("SLDL-BW", "NORDIC")
                .doesNotContain("FR-Q");
        assertThat(plan.moves()).extracting(Move::code).containsExactly("A", "B");
        assertThat(plan.moves().get(1).reason()).isEqualTo("Exit criteria met");
    }

    @Test
    void aMoveOnAnOlderVersionShowsBothPhasesAndChangesNothing() {
        open("P-TIGHT", "A");
        long seen = plan().version();
        as(TARA).run(() -> plans.moveToPhase(runner, episode, into("B", seen)));
        audit.fromHere();

        assertThatThrownBy(() -> as(TARA).run(() -> plans.moveToPhase(runner, episode, into("C", seen))))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new StaleVersion.Difference("phase", "C", "B")));

        assertThat(audit.all()).containsExactly(new Row(TARA, "CarePlan.moveToPhase", "C", "REFUSED", "stale", runner));
        assertThat(plan().phase().code()).isEqualTo("B");
    }

    private void open(String protocol, String phase, String... beside) {
        as(TARA).run(() -> plans.open(episode, new PlanOpening(protocol, 1, phase, List.of(beside))));
    }

    private PlanView plan() {
        return as(TARA).call(() -> plans.planOf(runner, episode, Locale.ENGLISH))
                .orElseThrow();
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

    private static EndForm ending(Prescribed prescribed) {
        EndForm form = new EndForm();
        form.setPrescription(prescribed.id());
        form.setReason("Too easy by now");
        return form;
    }

    private static PhaseForm into(String phase, long version) {
        PhaseForm form = new PhaseForm();
        form.setPhase(phase);
        form.setVersion(version);
        form.setReason("Exit criteria met");
        return form;
    }
}
