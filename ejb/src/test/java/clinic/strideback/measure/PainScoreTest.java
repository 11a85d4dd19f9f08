package clinic.strideback.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainScoreTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void theScaleRunsFromNoneToTheWorstImaginable(int score) {
        assertThat(new PainScore(score).value()).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aScoreOutsideTheScaleIsRefused(int score) {
        assertThatThrownBy(() -> new PainScore(score)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void morePainIsGreater() {
        assertThat(new PainScore(3)).isGreaterThan(new PainScore(2));
    }
}
