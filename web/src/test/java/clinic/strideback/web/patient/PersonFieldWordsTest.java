package clinic.strideback.web.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.patient.PersonField;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFieldWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyFieldAboutARunnerHasItsLabel(String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "clinic.strideback.web.patient.words",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(Arrays.stream(PersonField.values())
                        .map(field -> "field." + field.name())
                        .filter(name -> !words.containsKey(name)))
                .isEmpty();
    }
}
