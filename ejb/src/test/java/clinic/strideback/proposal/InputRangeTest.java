package clinic.strideback.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.proposal.rules.Input;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InputRangeTest {

    @ParameterizedTest
    @CsvSource({
        "NPS_WALK, 0, 10",
        "PALP, 0, 10",
        "STRENGTH_PER_WK, 0, 21",
        "TSK11, 11, 44",
        "THOMAS_HIP, -40, 60",
        "AKE_DIFF, 0, 100",
        "SLR_DIFF, 0, 150",
        "HARD_SHARE, 0, 1",
        "LSI_KF15, 0, 150",
        "PRIOR_HSI, 0, 20",
        "MONTHS_SINCE_HSI, 0, 600",
        "AGE_Y, 0, 120",
        "DAYS_SINCE, 0, ",
        "SPIKE_RATIO, 0, "
    })
    void aNumberLiesWhereTheFormsTakeIt(Input input, BigDecimal low, @Nullable BigDecimal high) {
        InputRange range = InputRange.of(input);
        assertThat(range.low()).isEqualByComparingTo(low);
        if (high == null) {
            assertThat(range.high()).isNull();
        } else {
            assertThat(range.high()).isEqualByComparingTo(high);
        }
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void everyNumberHasOneWithBothEndsInside(Input input) {
        if (input.isNumber()) {
            InputRange range = InputRange.of(input);
            assertThat(range.contains(range.low())).isTrue();
            assertThat(range.contains(range.low().subtract(new BigDecimal("0.1"))))
                    .isFalse();
            if (range.high() != null) {
                assertThat(range.contains(range.high())).isTrue();
                assertThat(range.contains(range.high().add(new BigDecimal("0.1"))))
                        .isFalse();
            }
        }
    }
}
