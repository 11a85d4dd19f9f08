package clinic.strideback.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatiosTest {

    private static final double[] ONE_TO_FIVE = {1, 2, 3, 4, 5};

    @Test
    void whatIsMeasuredAgainstItselfIsOne() {
        assertThat(Ratios.of(ONE_TO_FIVE, ONE_TO_FIVE)).isEqualTo(new Ratios(1, 1, 1));
    }

    @Test
    void aMedianLiesWithinItsInterval() {
        Ratios ratios = Ratios.of(new double[] {2, 4.2, 5.8, 8.4, 9.9}, ONE_TO_FIVE);
        assertThat(ratios.median()).isEqualTo(2, within(0.1));
        assertThat(ratios.low()).isLessThanOrEqualTo(ratios.median());
        assertThat(ratios.high()).isGreaterThanOrEqualTo(ratios.median());
    }

    @Test
    void timeThatGrowsWithTheSizeHasSlopeOneAndTimeThatDoesNotNone() {
        List<Integer> sizes = List.of(1_000, 10_000, 100_000);
        assertThat(Ratios.slope(sizes, List.of(new double[] {1, 1}, new double[] {10, 10}, new double[] {100, 100}))
                        .median())
                .isEqualTo(1, within(1e-9));
        assertThat(Ratios.slope(sizes, List.of(new double[] {5, 5}, new double[] {5, 5}, new double[] {5, 5}))
                        .median())
                .isEqualTo(0, within(1e-9));
    }

    @Test
    void aQuantileLiesBetweenTheTwoNearest() {
        assertThat(Ratios.quantile(ONE_TO_FIVE, 0.5)).isEqualTo(3);
        assertThat(Ratios.quantile(ONE_TO_FIVE, 0.95)).isEqualTo(4.8, within(1e-9));
    }
}
