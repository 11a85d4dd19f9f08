package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.DAY;
import static clinic.strideback.careplan.Plans.LIBRARY;
import static clinic.strideback.careplan.Plans.aPlan;
import static clinic.strideback.careplan.Plans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.PlanOpening.AddOn;
import clinic.strideback.measure.Side;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.dose.Frequency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhaseChangeTest {

    private static final Stamp LATER = stamp(DAY.plusDays(10));

    private final CarePlan plan = aPlan("P-TIGHT", "A").plan();
    private final List<Prescription> open = new ArrayList<>();
    private List<PlannedLine> before = List.of();

    @Test
    void whatWasAddedForAFindingGoesOnAndIsMergedAnew() {
        begins(new AddOn("R17", List.of("CORE-FRONT", "STR-HIPFLEX")));

        List<Prescription> next = moves(Set.of());
        assertThat(only(next, "CORE-FRONT").origins).isEqualTo("P-TIGHT/B R17");
        assertThat(only(next, "CORE-FRONT").dose.dose().seconds().max()).isEqualTo(60);
        assertThat(only(next, "STR-HIPFLEX").origins).isEqualTo("R17");
        assertThat(next).extracting(its -> its.exercise).doesNotContain("FR-Q");
    }

    @Test
    void whatTheTherapistHasEndedDoesNotComeBackUnlessThePhaseItselfAsksForIt() {
        begins(new AddOn("R17", List.of("CORE-FRONT", "STR-HIPFLEX")));

        assertThat(moves(Set.of("CORE-FRONT", "STR-HIPFLEX")))
                .extracting(its -> its.exercise)
                .contains("CORE-FRONT")
                .doesNotContain("STR-HIPFLEX");
    }

    @Test
    void whatIsPrescribedByHandIsNotAddedBesideIt() {
        begins(new AddOn("R17", List.of("STR-HIPFLEX")));
        open.removeIf(its -> its.exercise.equals("STR-HIPFLEX"));
        open.add(byHand("STR-HIPFLEX", "3", null));

        assertThat(moves(Set.of())).extracting(its -> its.exercise).doesNotContain("STR-HIPFLEX");
    }

    @Test
    void anotherDoseOfTheSameGoesOnWithWhoGaveItAndWhy() {
        begins(new AddOn("R17", List.of("STR-HIPFLEX")));
        Prescription dog = adjust("STR-HIPFLEX", "5", "Tires too soon");
        Prescription plank = adjust("CORE-FRONT", "5", "Tires too soon");

        List<Prescription> next = moves(Set.of());
        Prescription goesOn = only(next, "STR-HIPFLEX");
        assertThat(goesOn.isAdjusted()).isTrue();
        assertThat(goesOn.dose.dose().sets().max()).isEqualTo(5);
        assertThat(goesOn.reason).isEqualTo("Tires too soon");
        assertThat(goesOn.prescribedBy).isEqualTo(dog.prescribedBy);
        assertThat(plank.isAdjusted()).isTrue();
        assertThat(only(next, "CORE-FRONT").isAdjusted()).isFalse();
        assertThat(only(next, "CORE-FRONT").reason).isNull();
    }

    @Test
    void anotherDoseThatDoesNotGoOnIsNamedWithWhatTakesItsPlace() {
        begins(new AddOn("R17", List.of("STR-HIPFLEX")));
        adjust("STR-HIPFLEX", "5", "Tires too soon");
        Prescription plank = adjust("CORE-FRONT", "5", "Tires too soon");
        Prescription roller = adjust("FR-Q", "5", "Too long");
        open.add(byHand("BR-SL", "3", null));

        PhaseChange change = changes(Set.of());

        assertThat(change.lost(LATER)).extracting(LostDose::adjusted).containsExactlyInAnyOrder(plank, roller);
        assertThat(change.lost(LATER)).allSatisfy(lost -> {
            Prescription instead = lost.instead();
            if (lost.adjusted().equals(roller)) {
                assertThat(instead).isNull();
            } else {
                assertThat(instead).isNotNull();
                assertThat(instead.isAdjusted()).isFalse();
            }
        });
    }

    @Test
    void anotherDoseFindsItsLineWhereverAnotherVersionHasPutIt() {
        begins(new AddOn("R17", List.of("STR-HIPFLEX")));
        adjust("STR-HIPFLEX", "5", "Tires too soon").place = 0;

        assertThat(only(moves(Set.of()), "STR-HIPFLEX").isAdjusted()).isTrue();
    }

    @Test
    void whatWasTakenUpForAReasonGoesOnAndOtherwiseItNeedsOne() {
        begins(new AddOn("R23", List.of("STR-HAM-STATIC")));
        assertThat(open).extracting(its -> its.exercise).doesNotContain("STR-HAM-STATIC");
        assertThat(moves(Set.of())).extracting(its -> its.exercise).doesNotContain("STR-HAM-STATIC");

        begins(new AddOn("R23", List.of("STR-HAM-STATIC")));
        open.add(Prescription.of(plan, before, before.size() - 1, Plans.STAMP).because("Agreed with the physician"));
        Prescription stretch = only(moves(Set.of()), "STR-HAM-STATIC");
        assertThat(stretch.reason).isEqualTo("Agreed with the physician");
        assertThat(stretch.isAdjusted()).isFalse();
    }

    @Test
    void cuesByHandComeFirstAndTheThirdIsNotAskedFor() {
        begins(new AddOn("R21", List.of("CUE-UNDER")));
        open.add(byHand("CUE-TALL", "1", null));
        assertThat(moves(Set.of()))
                .extracting(its -> its.exercise)
                .contains("CUE-FORM")
                .doesNotContain("CUE-UNDER");

        open.add(byHand("CUE-LIGHT", "1", null));
        assertThat(moves(Set.of())).extracting(its -> its.exercise).noneMatch(its -> its.startsWith("CUE-"));
    }

    @Test
    void aSuccessorWithTheSameExerciseStaysAskedForAndAnotherExerciseIsByHand() {
        begins(new AddOn("R17", List.of("STR-HIPFLEX")));

        assertThat(adjust("CORE-BIRD", "5", "Tires").phase).isEqualTo("A");
        Prescription roller = only(open, "FR-Q");
        Prescription other = byHand("FR-HF", "3", roller.id);
        other.takePlaceOf(roller);
        assertThat(other.isByHand()).isTrue();
        assertThat(other.place).isEqualTo(roller.place);
        assertThat(other.isAdjusted()).isFalse();
    }

    private void begins(AddOn addOn) {
        plan.enter(protocol().findPhase("A").orElseThrow(), DAY);
        plan.add(List.of(addOn));
        before = lines();
        open.clear();
        open.addAll(Prescription.of(plan, before, Plans.STAMP));
    }

    private List<Prescription> moves(Set<String> ended) {
        return changes(ended).prescriptions(LATER);
    }

    private PhaseChange changes(Set<String> ended) {
        plan.enter(protocol().findPhase("B").orElseThrow(), LATER.day());
        return new PhaseChange(plan, before, lines(), open, ended);
    }

    private List<PlannedLine> lines() {
        var against = new Contraindications(
                protocol(), protocol().findPhase(plan.phase).orElseThrow(), () -> Plans.anEpisode(Side.LEFT), DAY);
        return PlannedLines.of(LIBRARY, against, List.of(), plan.addOns());
    }

    private Prescription adjust(String exercise, String sets, String reason) {
        Prescription former = only(open, exercise);
        Prescription made = byHand(exercise, sets, former.id);
        made.takePlaceOf(former);
        made.because(reason);
        open.remove(former);
        open.add(made);
        return made;
    }

    private Prescription byHand(String exercise, String sets, @Nullable UUID replaces) {
        PrescriptionForm form = new PrescriptionForm();
        form.setExercise(exercise);
        form.setSets(sets);
        form.setReps("8");
        form.setTimes("2");
        form.setRhythm(Frequency.Rhythm.PER_WEEK);
        form.setReplaces(replaces);
        return Prescription.byHand(UUID.randomUUID(), plan, form, HandDose.of(form), Plans.STAMP);
    }

    private static Protocol protocol() {
        return LIBRARY.findNewest("P-TIGHT").orElseThrow();
    }

    private static Prescription only(List<Prescription> all, String exercise) {
        List<Prescription> its =
                all.stream().filter(one -> one.exercise.equals(exercise)).toList();
        assertThat(its).hasSize(1);
        return its.get(0);
    }
}
