package clinic.strideback.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConsentTextsTest {

    /** Somebody agreed to these words: another wording is a new version beside this one. */
    @Test
    void aVersionNeverChanges() {
        assertThat(new TreeMap<>(ConsentTexts.of(Locale.ENGLISH)).toString().hashCode())
                .isEqualTo(514579484);
        assertThat(new TreeMap<>(ConsentTexts.of(Locale.GERMAN)).toString().hashCode())
                .isEqualTo(-199776538);
    }

    @Test
    void eachKindHasTitleAndTextInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (ConsentKind kind : ConsentKind.values()) {
                assertThat(ConsentTexts.of(locale).get(kind + ".title")).isNotBlank();
                assertThat(ConsentTexts.of(locale).get(kind + ".text")).isNotBlank();
            }
        }
    }
}
