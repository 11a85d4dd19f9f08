package clinic.strideback.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.ClinicId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClinicViewTest {

    @Test
    void aTelephoneIsDialledWithTheCountryOfTheClinic() {
        assertThat(clinic("030 23125 014", null).dialled()).isEqualTo("tel:+493023125014");
        assertThat(clinic("+31 20 5550 123", null).dialled()).isEqualTo("tel:+31205550123");
        assertThat(clinic(null, null).dialled()).isNull();
    }

    @Test
    void aLetterSaysWhereTheClinicIsAsFarAsItIsTold() {
        assertThat(clinic("030 23125 014", "Nordtorstraße 12\n\n 13357 Berlin ").letterhead())
                .isEqualTo("Laufpraxis Nordtor, Nordtorstraße 12, 13357 Berlin, 030 23125 014");
        assertThat(clinic(null, null).letterhead()).isEqualTo("Laufpraxis Nordtor");
    }

    @Test
    void everyZoneThatIsOfferedCanBeTaken() {
        assertThat(Zones.PLACES)
                .contains("Europe/Berlin", "America/Argentina/Buenos_Aires", "Pacific/Auckland")
                .allMatch(Zones::isOne);
        assertThat(Zones.isOne("UTC")).isTrue();
        assertThat(Zones.isOne("Europe/Nordtor")).isFalse();
        assertThat(Zones.isOne(null)).isFalse();
    }

    private static ClinicView clinic(@Nullable String telephone, @Nullable String address) {
        return new ClinicView(ClinicId.random(), "Laufpraxis Nordtor", ZoneId.of("Europe/Berlin"), telephone, address);
    }
}
