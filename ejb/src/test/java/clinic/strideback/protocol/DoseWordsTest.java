package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.DoseWords;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseWordsTest {

    private final ProtocolLibrary library = ProtocolLibrary.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P-TIGHT | A | 0 | 1–3 × 30–120 s      | once a day, or before each run",
                "P-TIGHT | A | 4 | 3 × 15–30 s each side | 4–5 times a week",
                "P-TIGHT | A | 6 | 3 × 12               | ''",
                "P-TIGHT | B | 1 | 3 × 10–12 each side  | 3 times a week",
                "P-TIGHT | B | 6 | ''                   | 2 times a week",
                "P-TIGHT | C | 2 | 2 × 5                | once a week",
                "P-HEID  | I | 0 | 10 min               | once a day",
                "P-HEID  | I | 1 | 3 × 1 min over 10 m  | once a day",
                "P-HEID  | II | 4 | 2 × 10, hold 5 s    | 5–7 times a week",
                "P-HEID  | II | 6 | 4 × 8 each arm      | 5–7 times a week",
                "P-HEID  | III | 0 | 30 m               | 4–5 times a week",
                "P-HEID  | III | 2 | 3 × 5, 10, 20 m    | 4–5 times a week",
                "P-PHT   | 1 | 0 | 5 × 45 s             | 1–3 times a day",
                "P-PHT   | 3 | 0 | 3–4 × 6–12           | every 2 days",
            })
    void saysTheAmountAndTheFrequency(String protocol, String phase, int line, String amount, String frequency) {
        Dose dose = dose(protocol, phase, line);
        DoseWords words = new DoseWords(library.texts(Locale.ENGLISH));

        assertThat(words.amount(dose)).isEqualTo(amount);
        assertThat(words.frequency(dose)).isEqualTo(frequency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P-TIGHT | B | 0 | 3 s down, 1 s hold, 2 s up",
                "P-TIGHT | B | 2 | 3–4 s down",
                "P-TIGHT | C | 0 | start with 10 % of body weight",
                "P-TIGHT | A | 6 | ''",
                "P-HEID  | I | 1 | low to moderate intensity",
                "P-PHT   | 1 | 0 | about 70 % effort; 2 min rest",
            })
    void saysHowItIsDone(String protocol, String phase, int line, String manner) {
        DoseWords words = new DoseWords(library.texts(Locale.ENGLISH));

        assertThat(String.join("; ", words.manner(dose(protocol, phase, line)))).isEqualTo(manner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P-TIGHT | A | 4 | 3 × 15–30 s je Seite | 4–5 × pro Woche",
                "P-HEID  | I | 1 | 3 × 1 min über 10 m  | 1 × täglich",
                "P-HEID  | II | 4 | 2 × 10, 5 s halten  | 5–7 × pro Woche",
                "P-PHT   | 3 | 0 | 3–4 × 6–12           | alle 2 Tage",
            })
    void saysItInGerman(String protocol, String phase, int line, String amount, String frequency) {
        Dose dose = dose(protocol, phase, line);
        DoseWords words = new DoseWords(library.texts(Locale.GERMAN));

        assertThat(words.amount(dose)).isEqualTo(amount);
        assertThat(words.frequency(dose)).isEqualTo(frequency);
    }

    private Dose dose(String protocol, String phase, int line) {
        return library.findNewest(protocol)
                .orElseThrow()
                .findPhase(phase)
                .orElseThrow()
                .exercises()
                .get(line)
                .dose();
    }
}
