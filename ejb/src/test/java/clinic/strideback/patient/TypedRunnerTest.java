package clinic.strideback.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedRunnerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kov                          | kov         |             |             |",
                "Paula Kovaříková             | Kovaříková  | Paula       |             |",
                "José María García            | García      | José María  |             |",
                "de Wit, Piet                 | de Wit      | Piet        |             |",
                "Kovaříková 14.3.1988 Paula   | Paula       | Kovaříková  | 14.3.1988   |",
                "Paula Kovaříková 3/4/1988    | Kovaříková  | Paula       | 3/4/1988    |",
                "14 Mar 1988                  |             |             | 14 Mar 1988 |",
                "0170 1234567                 |             |             |             | 0170 1234567",
                "Anna Berg +49 170 1234567    | Berg        | Anna        |             | +49 170 1234567",
                "1988                         |             |             | 1988        |",
                "0001234                      |             |             |             | 0001234",
                "Berg 12                      | Berg        |             |             |"
            })
    void wordsGoIntoTheirFields(String typed, String family, String given, String born, String phone) {
        PatientForm form = TypedRunner.form(typed);

        assertThat(form.getFamilyName()).isEqualTo(family);
        assertThat(form.getGivenName()).isEqualTo(given);
        assertThat(form.getBirthDate()).isEqualTo(born);
        assertThat(form.get(PersonField.PHONE_1)).isEqualTo(phone);
    }

    @Test
    void nothingTypedBeginsWithNothing() {
        assertThat(TypedRunner.form(null).getFamilyName()).isNull();
        assertThat(TypedRunner.form("  ").getFamilyName()).isNull();
    }
}
