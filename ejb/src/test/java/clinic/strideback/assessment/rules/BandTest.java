package clinic.strideback.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "<20, 19.999, true",
        "<20, 20, false",
        ">15, 15, false",
        ">15, 15.001, true",
        "<20 >700, 19, true",
        "<20 >700, 20, false",
        "<20 >700, 700, false",
        "<20 >700, 701, true",
        "'', 1e9, false",
        ">0, 0, false",
        ">0, 0.1, true",
    })
    void itsLimitsAreInside(String band, BigDecimal value, boolean left) {
        assertThat(Band.parse(band).isLeftBy(value)).isEqualTo(left);
        assertThat(Band.parse(band)).hasToString(band);
        assertThat(Band.parse(band).isEmpty()).isEqualTo(band.isEmpty());
    }

    @Test
    void aLimitWithoutItsSignIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Band.parse("20"));
    }
}
