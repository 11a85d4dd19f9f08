package clinic.strideback.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDistanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"5.2", "5,2", "5.2 km", "5,2 KM"})
    void isReadWithCommaOrPointAndTheChosenUnit(String typed) {
        assertThat(TypedDistance.read(typed, DistanceUnit.KILOMETRE)).contains(new BigDecimal("5.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"far", "5 mi", "1.234"})
    void whatIsNoClearNumberOfThatUnitIsNotRead(String typed) {
        assertThat(TypedDistance.read(typed, DistanceUnit.KILOMETRE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "300, true", "300.1, false", "-1, false", "5.1234, true", "5.12345, false"})
    void isWithinWhereItCanBeKept(BigDecimal amount, boolean within) {
        assertThat(TypedDistance.isWithin(amount, new Metres(300_000), DistanceUnit.KILOMETRE))
                .isEqualTo(within);
    }
}
