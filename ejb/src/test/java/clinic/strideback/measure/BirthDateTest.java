package clinic.strideback.measure;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.BirthDate.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(1980, 2, 29);

    @ParameterizedTest
    @CsvSource({"DAY, 1980-02-29, 1980-02-29", "MONTH, 1980-02-01, 1980-02-29", "YEAR, 1980-01-01, 1980-12-31"})
    void lastsAsLongAsNobodyKnowsBetter(Precision precision, LocalDate earliest, LocalDate latest) {
        BirthDate date = new BirthDate(LEAP_DAY, precision);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.year()).isEqualTo(1980);
    }

    @Test
    void ofADayIsKnownToTheDay() {
        assertThat(BirthDate.of(LEAP_DAY)).isEqualTo(new BirthDate(LEAP_DAY, Precision.DAY));
    }

    @Test
    void isTheSameWhateverDayOfTheMonthWasGivenForAMonth() {
        assertThat(new BirthDate(LEAP_DAY, Precision.MONTH))
                .isEqualTo(new BirthDate(LEAP_DAY.withDayOfMonth(3), Precision.MONTH))
                .isNotEqualTo(new BirthDate(LEAP_DAY.withDayOfMonth(1), Precision.DAY));
    }
}
