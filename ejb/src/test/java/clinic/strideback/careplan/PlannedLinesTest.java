package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.DAY;
import static clinic.strideback.careplan.Plans.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.PlanOpening.AddOn;
import clinic.strideback.careplan.PlannedLines.Beside;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.measure.Side;
import clinic.strideback.protocol.PhaseExercise;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.dose.Dose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedLinesTest {

    private final List<Beside> beside = new ArrayList<>();
    private final List<AddOn> addOns = new ArrayList<>();
    private EpisodeView episode = Plans.anEpisode(Side.LEFT);

    @Test
    void whatTheBaseProtocolAndARuleAskForIsOneLineWithTheDoseOfTheProtocol() {
        addOns.add(new AddOn("R17", List.of("CORE-FRONT", "CORE-BIRD")));

        List<PlannedLine> lines = lines("P-HEID", "I");

        PlannedLine plank = only(lines, "CORE-FRONT");
        assertThat(plank.origins()).containsExactly(new Origin("P-HEID", "I"), Origin.ofRule("R17"));
        assertThat(plank.line().dose().sets().max()).isEqualTo(5);
        PlannedLine dog = only(lines, "CORE-BIRD");
        assertThat(dog.origins()).containsExactly(Origin.ofRule("R17"));
        assertThat(dog.line().dose().reps().max()).isEqualTo(8);
        assertThat(lines).hasSize(9);
    }

    @Test
    void twoRulesAndAnExerciseNamedTwiceMakeOneLine() {
        addOns.add(new AddOn("R17", List.of("CORE-BIRD", "CORE-BIRD")));
        addOns.add(new AddOn("R20", List.of("CORE-BIRD")));

        assertThat(only(lines("P-HEID", "I"), "CORE-BIRD").origins())
                .containsExactly(Origin.ofRule("R17"), Origin.ofRule("R20"));
    }

    @Test
    void anExerciseThatNoProtocolDosesComesWithAnOpenDose() {
        addOns.add(new AddOn("R18", List.of("STR-HIPFLEX")));

        assertThat(only(lines("P-HEID", "I"), "STR-HIPFLEX").line().source()).isNotEmpty();
    }

    @Test
    void aProtocolBesideBeginsWithItsPhaseAndSharesLines() {
        beside.add(new Beside(protocol("P-TIGHT"), 2, List.of()));

        assertThat(lines("P-HEID", "I")).extracting(PlannedLine::exercise).doesNotContain("FR-Q");
        assertThat(lines("P-HEID", "II")).extracting(PlannedLine::exercise).contains("FR-Q", "CORE-FRONT");
        assertThat(lines("P-HEID", "III")).extracting(PlannedLine::exercise).contains("FR-Q");
    }

    @Test
    void theWeeksOfOneExerciseStayOneLineEachAndNameAllThatAskForThem() {
        addOns.add(new AddOn("R19", List.of("NORDIC")));

        assertThat(lines("P-TIGHT", "C"))
                .filteredOn(line -> line.exercise().equals("NORDIC"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.origins()).contains(Origin.ofRule("R19")));
    }

    @Test
    void anOpenDoseGivesWayToTheOneThatAnotherOriginHas() {
        assertThat(only(lines("P-ASPETAR", "3"), "L1").line().dose().isOpen()).isTrue();
        beside.add(new Beside(protocol("P-L"), 1, List.of("L2")));
        addOns.add(new AddOn("R19", List.of("NORDIC")));

        List<PlannedLine> lines = lines("P-ASPETAR", "3");
        PlannedLine extender = only(lines, "L1");
        assertThat(extender.line().dose().reps().max()).isEqualTo(12);
        assertThat(extender.line().source()).isEqualTo("ASKLING-2013-2014");
        assertThat(extender.origins()).containsExactly(new Origin("P-L", "1"), new Origin("P-ASPETAR", "3"));
        assertThat(only(lines, "L2").objection()).isNull();
        assertThat(only(lines, "NORDIC").line().dose().isOpen()).isFalse();
        assertThat(only(lines, "COD").line().dose().isOpen()).isTrue();
        assertThat(lines).extracting(PlannedLine::exercise).containsExactly("BR-SL", "COD", "L1", "L2", "L3", "NORDIC");
    }

    @Test
    void anOpenDoseGivesWayToAllWeeksOfAnother() {
        PhaseExercise open = DefaultDoses.of(LIBRARY, "STR-HIPFLEX");
        PhaseExercise asked = new PhaseExercise(
                "NORDIC", null, null, Dose.OPEN, null, "", open.evidence(), open.reported(), open.source());
        Origin own = new Origin("P-ASPETAR", "3");
        Origin other = new Origin("P-TIGHT", "C");

        assertThat(new PlannedLine(asked, List.of(own), null)
                        .filledBy(
                                protocol("P-TIGHT").findPhase("C").orElseThrow().exercises(), other))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.origins()).containsExactly(other, own))
                .extracting(line -> line.line().week())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void whatIsToWaitWaits() {
        beside.add(new Beside(protocol("P-TIGHT"), 1, List.of("FR-H", "CORE-FRONT")));

        List<PlannedLine> lines = lines("P-HEID", "I");
        assertThat(only(lines, "FR-H").objection()).isEqualTo(Objection.WAITS);
        assertThat(only(lines, "FR-Q").objection()).isNull();
        assertThat(only(lines, "CORE-FRONT").objection()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "P-PHT, 1, STR-HAM-STATIC, FORBIDDEN",
        "P-PHT, 1, HIPTHRUST, LEFT_OUT",
        "P-PHT, 3, LUNGE-ROT, ",
        "P-TIGHT, A, SPRINT-RUN, LEFT_OUT",
        "P-TIGHT, C, SPRINT-RUN, ",
        "P-TIGHT, C, STR-HAM-STATIC, LEFT_OUT",
        "P-HEID, III, STR-HAM-STATIC, STRETCH",
        "P-HEID, III, NORDIC, ",
    })
    void whatTheBaseProtocolHoldsAgainstAnAddOnIsSaid(
            String protocol, String phase, String exercise, @Nullable Objection objection) {
        addOns.add(new AddOn("R23", List.of(exercise)));

        assertThat(only(lines(protocol, phase), exercise).objection()).isEqualTo(objection);
    }

    @Test
    void itIsHeldAgainstAProtocolBesideToo() {
        beside.add(new Beside(protocol("P-HEID"), 1, List.of()));

        assertThat(only(lines("P-PHT", "1"), "BIKE").objection()).isNull();
        beside.set(0, new Beside(protocol("P-TIGHT"), 1, List.of()));
        assertThat(only(lines("P-PHT", "1"), "FR-Q").objection()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"5, STRETCH_EARLY", "6, STRETCH"})
    void aStaticStretchIsForbiddenInTheFirstDaysOfAStrain(int days, Objection objection) {
        episode = Plans.aStrain(days);
        addOns.add(new AddOn("R23", List.of("STR-HAM-STATIC")));

        assertThat(only(lines("P-HEID", "I"), "STR-HAM-STATIC").objection()).isEqualTo(objection);
    }

    @ParameterizedTest
    @CsvSource({
        "P-HEID, I, HILL-RUN, BEYOND_RUNNING",
        "P-HEID, I, SPRINT-RUN, BEYOND_RUNNING",
        "P-MEND, 2, HILL-RUN, BEYOND_RUNNING",
        "P-BAMIC, c5, HILL-RUN, ",
        "P-BAMIC, c5, SPRINT-RUN, BEYOND_RUNNING",
        "P-HEID, III, SPRINT-RUN, ",
        "P-HEID, I, BIKE, "
    })
    void whatIsFasterOrSteeperThanTheRunningOfThePhaseWantsAReason(
            String protocol, String phase, String exercise, @Nullable Objection objection) {
        assertThat(against(protocol, phase).to(LIBRARY.findExercise(exercise).orElseThrow()))
                .isEqualTo(objection);
    }

    @ParameterizedTest
    @CsvSource({"P-ASPETAR, 3", "P-HEID, II", "P-BAMIC, c4", "P-PHT, 4"})
    void whatAPhaseAsksForItselfIsNotBeyondItsRunning(String protocol, String phase) {
        assertThat(lines(protocol, phase)).extracting(PlannedLine::objection).doesNotContain(Objection.BEYOND_RUNNING);
    }

    @Test
    void aThirdCueIsNotTakenUp() {
        addOns.add(new AddOn("R21", List.of("CUE-UNDER", "CUE-CADENCE")));

        List<PlannedLine> lines = lines("P-TIGHT", "B");
        assertThat(only(lines, "CUE-FORM").objection()).isNull();
        assertThat(only(lines, "CUE-UNDER").objection()).isNull();
        assertThat(only(lines, "CUE-CADENCE").objection()).isEqualTo(Objection.TWO_CUES);
    }

    private List<PlannedLine> lines(String protocol, String phase) {
        return PlannedLines.of(LIBRARY, against(protocol, phase), beside, addOns);
    }

    private Contraindications against(String protocol, String phase) {
        Protocol base = protocol(protocol);
        return new Contraindications(base, base.findPhase(phase).orElseThrow(), () -> episode, DAY);
    }

    private static Protocol protocol(String code) {
        return LIBRARY.findNewest(code).orElseThrow();
    }

    private static PlannedLine only(List<PlannedLine> lines, String exercise) {
        List<PlannedLine> its =
                lines.stream().filter(line -> line.exercise().equals(exercise)).toList();
        assertThat(its).hasSize(1);
        return its.get(0);
    }
}
