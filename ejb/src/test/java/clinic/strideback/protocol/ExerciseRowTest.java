package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseRowTest {

    private static final List<ExerciseRow> OFFERED =
            List.of(new ExerciseRow("NORDIC", "Nordic hamstring curl"), new ExerciseRow("BR-SL", "Single-leg bridge"));

    @ParameterizedTest
    @ValueSource(strings = {"BR-SL", "br-sl", "Single-leg bridge", " single-leg BRIDGE ", "Single-leg bridge (BR-SL)"})
    void anExerciseIsMeantByItsCodeOrName(String typed) {
        assertThat(ExerciseRow.codeOf(OFFERED, typed)).isEqualTo("BR-SL");
    }

    @Test
    void whatIsNoExerciseStaysAsItWasTyped() {
        assertThat(ExerciseRow.codeOf(OFFERED, " bridge ")).isEqualTo("bridge");
        assertThat(ExerciseRow.codeOf(OFFERED, null)).isNull();
    }

    @Test
    void anExerciseIsShownAsTheListOffersIt() {
        assertThat(ExerciseRow.named(OFFERED, "BR-SL")).isEqualTo("Single-leg bridge (BR-SL)");
        assertThat(ExerciseRow.named(OFFERED, "bridge")).isEqualTo("bridge");
        assertThat(ExerciseRow.named(OFFERED, null)).isNull();
    }
}
