package clinic.strideback.measure;

import static clinic.strideback.measure.DistanceUnit.KILOMETRE;
import static clinic.strideback.measure.DistanceUnit.MILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetresTest {

    @ParameterizedTest
    @CsvSource({
        "8.8, KILOMETRE, 8800",
        "0, KILOMETRE, 0",
        "0.0004, KILOMETRE, 0",
        "0.0005, KILOMETRE, 1",
        "1000, KILOMETRE, 1000000",
        "1, MILE, 1609",
        "26.2188, MILE, 42195"
    })
    void whatWasEnteredBecomesWholeMetres(BigDecimal entered, DistanceUnit unit, int metres) {
        assertThat(Metres.of(entered, unit)).isEqualTo(new Metres(metres));
    }

    @ParameterizedTest
    @CsvSource({"-0.001", "1000.001", "99999999999"})
    void aDistanceOutsideTheRangeIsRefused(BigDecimal entered) {
        assertThatThrownBy(() -> Metres.of(entered, KILOMETRE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void metresOutsideTheRangeAreRefused(int metres) {
        assertThatThrownBy(() -> new Metres(metres)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"5000, 1, 5.0, 3.1", "42195, 2, 42.20, 26.22", "0, 1, 0.0, 0.0"})
    void aDistanceIsShownInEitherUnit(int metres, int decimals, BigDecimal kilometres, BigDecimal miles) {
        assertThat(new Metres(metres).in(KILOMETRE, decimals)).isEqualTo(kilometres);
        assertThat(new Metres(metres).in(MILE, decimals)).isEqualTo(miles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "3.10", "13.11", "26.22", "99.99"})
    void whatWasEnteredComesBackInItsOwnUnit(BigDecimal entered) {
        for (DistanceUnit unit : DistanceUnit.values()) {
            assertThat(Metres.of(entered, unit).in(unit, 2)).isEqualTo(entered);
        }
    }

    @Test
    void distancesAddUpAndCompare() {
        assertThat(new Metres(8000).plus(new Metres(800))).isEqualTo(new Metres(8800));
        assertThat(new Metres(8000)).isLessThan(new Metres(8001));
    }

    @Test
    void unitsAreWrittenAsOnAWatch() {
        assertThat(KILOMETRE.symbol()).isEqualTo("km");
        assertThat(MILE.symbol()).isEqualTo("mi");
    }
}
