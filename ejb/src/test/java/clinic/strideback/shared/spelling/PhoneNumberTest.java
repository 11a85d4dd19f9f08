package clinic.strideback.shared.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0176 12345678",
                "+49 176 12345678",
                "0049 (0)176/123 456-78",
                "+49-176-12345678",
                "(0176) 1234 5678"
            })
    void aNumberIsTheSameHoweverItIsWritten(String typed) {
        assertThat(PhoneNumber.read(typed, BERLIN)).contains(new PhoneNumber("4917612345678", "17612345678"));
    }

    @Test
    void theCountryIsTheOneWhereItWasWritten() {
        assertThat(PhoneNumber.read("06 12345678", ZoneId.of("Europe/Amsterdam")))
                .map(PhoneNumber::international)
                .contains("31612345678");
        assertThat(PhoneNumber.read("06 12345678", ZoneId.of("UTC"))).isEmpty();
        assertThat(PhoneNumber.read("+31 6 12345678", ZoneId.of("UTC"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "12", "", "0176 CALL", "++49", "0000000000000000000000000000000000000000"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(PhoneNumber.read(typed, BERLIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "00030 23125 014", "12345", "call me"})
    void whatNoPhoneHasIsNotDialled(String typed) {
        assertThat(PhoneNumber.readDialled(typed, BERLIN)).isEmpty();
    }

    @Test
    void whatIsDialledCarriesItsCountry() {
        assertThat(PhoneNumber.readDialled("030 23125 014", BERLIN))
                .map(PhoneNumber::international)
                .contains("493023125014");
    }

    @ParameterizedTest
    @CsvSource({"+49 176 123, +49176123", "0049 176 123, +49176123", "0176/123, 0176123"})
    void theBeginningOfANumberIsUnderstood(String typed, String start) {
        assertThat(PhoneNumber.typed(typed)).contains(start);
        assertThat(PhoneNumber.read("0176 12345678", BERLIN).orElseThrow().kept())
                .anyMatch(kept -> kept.startsWith(start));
    }
}
