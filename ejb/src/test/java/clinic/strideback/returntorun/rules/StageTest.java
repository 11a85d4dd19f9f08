package clinic.strideback.returntorun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @Test
    void theStagesRunFromWalkingToUnrestricted() {
        assertThat(Stage.values()).hasSize(9);
        assertThat(Stage.of(0)).isEqualTo(Stage.WALK);
        assertThat(Stage.of(8)).isEqualTo(Stage.UNRESTRICTED);
        assertThat(Stage.STRIDES.number()).isEqualTo(4);
    }

    @Test
    void eachStageLeadsToTheNextAndTheLastToNone() {
        assertThat(Stage.WALK.next()).contains(Stage.WALK_JOG);
        assertThat(Stage.INTERVALS.next()).contains(Stage.UNRESTRICTED);
        assertThat(Stage.UNRESTRICTED.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNRESTRICTED, 1, INTERVALS", "EASY, 2, WALK", "WALK_JOG, 2, WALK", "WALK, 1, WALK", "HILLS, 0, HILLS"})
    void steppingBackEndsAtWalking(Stage from, int stages, Stage to) {
        assertThat(from.back(stages)).isEqualTo(to);
    }
}
