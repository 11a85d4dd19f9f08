package clinic.strideback.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"German", "deutsch", " Deutsch ", "de", "DE"})
    void aRunnerIsAnsweredInTheLanguageThatWasTold(String told) {
        assertThat(SpokenLanguage.of(told, Locale.UK)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void whoReadsThatLanguageKeepsTheCountry() {
        assertThat(SpokenLanguage.of("Englisch", Locale.US)).isEqualTo(Locale.US);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dutch", "German, some English"})
    void whatIsNotUnderstoodLeavesTheReadersLanguage(String told) {
        assertThat(SpokenLanguage.of(told, Locale.GERMANY)).isEqualTo(Locale.GERMANY);
        assertThat(SpokenLanguage.of(null, Locale.GERMANY)).isEqualTo(Locale.GERMANY);
    }
}
