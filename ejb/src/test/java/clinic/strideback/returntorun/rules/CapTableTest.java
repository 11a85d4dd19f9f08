package clinic.strideback.returntorun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.returntorun.rules.CapTable.Cap;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapTableTest {

    private static final CapTable CAPS = ReturnToRunTables.caps();

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "59.999, 0",
        "60, 2",
        "74.999, 2",
        "75, 3",
        "84.999, 3",
        "85, 5",
        "89.999, 5",
        "90, ",
        "104, ",
    })
    void strengthCapsTheStageUnrounded(BigDecimal lsi, @Nullable Integer cap) {
        assertThat(stage(new Facts().add("lsiKF15", Answer.of(lsi)))).isEqualTo(Optional.ofNullable(cap));
    }

    @ParameterizedTest
    @CsvSource({
        // palpation, strain, on P-PHT, cap
        "0, Y, N, ",
        "1, Y, N, 6",
        "2, Y, N, 6",
        "3, Y, N, 3",
        "10, Y, N, 3",
        "3, Y, , 3",
        "1, Y, , 6",
        "3, N, N, ",
        "3, , N, ",
        "3, Y, Y, ",
        "1, Y, Y, ",
    })
    void painOnPalpationCapsAStrainButNotATendon(
            int palp, @Nullable String strain, @Nullable String onPht, @Nullable Integer cap) {
        Facts facts = new Facts()
                .add("palp", Answer.of(palp))
                .add("strain", word(strain))
                .add("onPht", word(onPht));
        assertThat(stage(facts)).isEqualTo(Optional.ofNullable(cap));
    }

    @ParameterizedTest
    @CsvSource({"1, 5, ", "2, 5, 4", "3, 1, 0", "2, 0, 0", "2, , "})
    void aMorningThatRoseByTwoCapsOneStageBelow(int rise, @Nullable Integer present, @Nullable Integer cap) {
        Facts facts = new Facts().add("morningRise", Answer.of(rise));
        assertThat(CAPS.lowest(facts, present == null ? null : Stage.of(present))
                        .map(Cap::stage)
                        .map(Stage::number))
                .isEqualTo(Optional.ofNullable(cap));
    }

    @Test
    void theLowestCapWinsAndNamesItsRule() {
        Facts facts = new Facts()
                .add("lsiKF15", Answer.of(86))
                .add("strain", Answer.YES)
                .add("onPht", Answer.NO)
                .add("palp", Answer.of(3));
        Cap cap = CAPS.lowest(facts, Stage.STRIDES).orElseThrow();
        assertThat(cap.stage()).isEqualTo(Stage.VOLUME);
        assertThat(cap.rule().id()).isEqualTo("R30A");
    }

    @Test
    void whatIsNotKnownCapsNothing() {
        assertThat(CAPS.lowest(new Facts(), Stage.STRIDES)).isEmpty();
    }

    private static Optional<Integer> stage(Facts facts) {
        return CAPS.lowest(facts, Stage.UNRESTRICTED).map(Cap::stage).map(Stage::number);
    }

    private static @Nullable Answer word(@Nullable String word) {
        return word == null ? null : Answer.word(word);
    }
}
