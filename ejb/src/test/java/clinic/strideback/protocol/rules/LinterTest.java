package clinic.strideback.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final Item BRIDGE = item("BR-DL", Kind.GLUTE, Kind.CORE_BACK);
    private static final Item PLANK = item("CORE-FRONT", Kind.CORE_FRONT);
    private static final Item SIDE_PLANK = item("CORE-SIDE", Kind.CORE_SIDE);
    private static final Item STRETCH = item("STR-HAM-STATIC", Kind.STATIC_STRETCH);
    private static final Item SPRINT = item("SPRINT-RUN", Kind.FAST);
    private static final Item SKIP = item("A-SKIP", Kind.STRIDES);
    private static final Item DEADLIFT = new Item("SLDL-BW", Set.of(), Set.of(), null);

    private final Linter linter = new Linter(10);

    @Test
    void aProtocolThatMakesSenseIsLeftAlone() {
        assertThat(findings(step("A"), step("B", DEADLIFT, loaded(10)), step("C", SKIP, SPRINT, STRETCH)))
                .isEmpty();
    }

    @Test
    void aStaticStretchInTheFirstPhaseIsFoundAndLaterOnlyForATendon() {
        assertThat(findings(step("A", STRETCH), step("B", STRETCH))).containsExactly("L01@A/STR-HAM-STATIC");
        assertThat(linter.check(new Checked(true, List.of(step("A"), step("B", STRETCH)))))
                .extracting(Finding::key)
                .containsExactly("L02@B/STR-HAM-STATIC");
    }

    @Test
    void hipAndTrunkAreMissed() {
        assertThat(findings(bare("A", DEADLIFT))).containsExactly("L03@/", "L04@/");
        assertThat(findings(bare("A", BRIDGE, PLANK))).containsExactly("L05@/");
        assertThat(findings(bare("A", BRIDGE, PLANK), bare("B", SIDE_PLANK))).isEmpty();
    }

    @Test
    void loadComesAfterBodyWeightOnTheSameWay() {
        assertThat(findings(step("A", loaded(10)), step("B", DEADLIFT))).containsExactly("L06@A/SLDL-LOAD");
        assertThat(findings(step("A", DEADLIFT, loaded(10)))).isEmpty();
        assertThat(findings(onTrack("a", "a1", DEADLIFT), onTrack("b", "b1", loaded(10))))
                .containsExactly("L06@b1/SLDL-LOAD");
    }

    @Test
    void aLoadGrowsByTenPerCentAWeekAtMost() {
        assertThat(findings(step("A", DEADLIFT, loaded(10)))).isEmpty();
        assertThat(findings(step("A", DEADLIFT, loaded(null)))).isEmpty();
        assertThat(findings(step("A", DEADLIFT, loaded(11)))).containsExactly("L07@A/SLDL-LOAD=11");
    }

    @Test
    void whatIsFoundAtOneValueIsAnotherFindingAtTheNext() {
        assertThat(findings(step("A", DEADLIFT, loaded(12), loaded(12), loaded(100))))
                .containsExactly("L07@A/SLDL-LOAD=12", "L07@A/SLDL-LOAD=100");
    }

    @Test
    void stridesComeBeforeFastRunning() {
        assertThat(findings(step("A", SPRINT), step("B", SKIP))).containsExactly("L08@A/SPRINT-RUN");
        assertThat(findings(step("A", SKIP), step("B", SPRINT))).isEmpty();
    }

    @Test
    void aPhaseSaysWhenItMayBeLeftByTestsThatAreAskedFor() {
        List<Item> whole = List.of(BRIDGE, PLANK, SIDE_PLANK);
        assertThat(findings(new Step("A", "", false, whole, Set.of()))).containsExactly("L09@A/");
        assertThat(findings(new Step("A", "", true, whole, Set.of("FUN-HOP", "FUN-ASKIP"))))
                .containsExactly("L10@A/FUN-ASKIP", "L10@A/FUN-HOP");
    }

    @Test
    void theSameFindingAtTheSamePlaceIsSaidOnce() {
        assertThat(findings(step("A", SPRINT, SPRINT))).containsExactly("L08@A/SPRINT-RUN");
    }

    private List<String> findings(Step... steps) {
        return linter.check(new Checked(false, List.of(steps))).stream()
                .map(Finding::key)
                .toList();
    }

    /** With hip and trunk. */
    private static Step step(String code, Item... items) {
        return bare(
                code,
                Stream.concat(Stream.of(BRIDGE, PLANK, SIDE_PLANK), Stream.of(items))
                        .toArray(Item[]::new));
    }

    private static Step bare(String code, Item... items) {
        return new Step(code, "", true, List.of(items), Set.of());
    }

    private static Step onTrack(String track, String code, Item... items) {
        Step step = step(code, items);
        return new Step(code, track, true, step.items(), Set.of());
    }

    private static Item item(String code, Kind... kinds) {
        return new Item(code, Set.of(kinds), Set.of(), null);
    }

    private static Item loaded(@Nullable Integer stepPercent) {
        return new Item("SLDL-LOAD", Set.of(), Set.of("SLDL-BW"), stepPercent);
    }
}
