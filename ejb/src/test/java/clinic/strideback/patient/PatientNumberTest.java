package clinic.strideback.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientNumberTest {

    /** Damm's own example: 572 has the check digit 4. */
    private static final String GOOD = "00005724";

    @ParameterizedTest
    @ValueSource(strings = {GOOD, "0000572-4", " 0000 572 4 "})
    void isReadHoweverItIsWritten(String text) {
        assertThat(PatientNumber.read(text)).contains(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5724", "000005724", "0000572x", "٠٠٠٠٥٧٢٤", "Kovář", "0000.572.4", "14-03-1988"})
    void isNotReadOutOfAnythingElse(String text) {
        assertThat(PatientNumber.read(text)).isEmpty();
    }

    @Test
    void everySingleWrongDigitIsFound() {
        for (int place = 0; place < GOOD.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = GOOD.substring(0, place) + digit + GOOD.substring(place + 1);
                assertThat(PatientNumber.read(typed).isPresent()).as(typed).isEqualTo(typed.equals(GOOD));
            }
        }
    }

    @Test
    void everySwapOfNeighboursIsFound() {
        for (int place = 0; place + 1 < GOOD.length(); place++) {
            char[] typed = GOOD.toCharArray();
            char first = typed[place];
            typed[place] = typed[place + 1];
            typed[place + 1] = first;
            String swapped = new String(typed);
            assertThat(PatientNumber.read(swapped).isPresent()).as(swapped).isEqualTo(swapped.equals(GOOD));
        }
    }

    @Test
    void isShownWithItsCheckDigitApart() {
        assertThat(PatientNumber.show(GOOD)).isEqualTo("0000572-4");
    }
}
