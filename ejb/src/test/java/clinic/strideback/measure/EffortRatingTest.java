package clinic.strideback.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffortRatingTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void theScaleRunsFromRestToMaximal(int rating) {
        assertThat(new EffortRating(rating).value()).isEqualTo(rating);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aRatingOutsideTheScaleIsRefused(int rating) {
        assertThatThrownBy(() -> new EffortRating(rating)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void harderIsGreater() {
        assertThat(new EffortRating(7)).isGreaterThan(new EffortRating(6));
    }
}
