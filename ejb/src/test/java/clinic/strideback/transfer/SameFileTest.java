package clinic.strideback.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.patient.Arrival;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PersonField;
import clinic.strideback.patient.rules.Likeness;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameFileTest {

    private final SameFile file = new SameFile();

    @Test
    void theFirstRowOfTheSamePersonIsNamed() {
        take(2, "Berghoff", "1984-05-06", "0160 1112223");
        take(3, "Stein", "1984-05-06", "0160 9998887");
        take(4, "Berghoff", "1984-05-06", "0160 1112223");

        assertThat(best("Berghoff", "1984-05-06", "0160 1112223")).hasValueSatisfying(earlier -> {
            assertThat(earlier.line()).isEqualTo(2);
            assertThat(earlier.score().likeness()).isEqualTo(Likeness.EXACT);
        });
    }

    @Test
    void whoSharesNothingIsNobody() {
        take(2, "Berghoff", "1984-05-06", "0160 1112223");

        assertThat(best("Winter", "1951-12-24", "0171 5554443")).isEmpty();
    }

    @Test
    void aBirthDateThatThousandsShareHidesNobody() {
        for (int line = 2; line < 5_000; line++) {
            take(line, "Wald" + line, "1900-01-01", "0160 " + (2_000_000 + line));
        }
        take(5_000, "Berghoff", "1900-01-01", "0160 1112223");
        for (int line = 5_001; line < 9_000; line++) {
            take(line, "Stein" + line, "1900-01-01", "0160 " + (2_000_000 + line));
        }

        assertThat(best("Berghof", "1900-01-01", "0160 1112223"))
                .hasValueSatisfying(earlier -> assertThat(earlier.line()).isEqualTo(5_000));
    }

    private void take(long line, String family, String born, String phone) {
        Arrival arrival = arrival(family, born, phone);
        file.add(line, arrival.traits(), arrival.keys());
    }

    private Optional<SameFile.Earlier> best(String family, String born, String phone) {
        Arrival arrival = arrival(family, born, phone);
        return file.best(arrival.traits(), file.candidates(arrival.lookup()));
    }

    private static Arrival arrival(String family, String born, String phone) {
        PatientForm form = new PatientForm();
        form.setFamilyName(family);
        form.setGivenName("Maximilian");
        form.setBirthDate(born);
        form.tell(PersonField.PHONE_1, phone);
        return Arrival.read(form, ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 11, 25));
    }
}
