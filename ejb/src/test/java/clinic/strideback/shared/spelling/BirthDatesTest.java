package clinic.strideback.shared.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1988-03-14 | 1988-03-14",
                "1988/3/14 | 1988-03-14",
                "14.3.1988 | 1988-03-14",
                "14. 3. 1988 | 1988-03-14",
                "14/03/1988 | 1988-03-14",
                "03/14/1988 | 1988-03-14",
                "14-3-1988 | 1988-03-14",
                "14 Mar 1988 | 1988-03-14",
                "14. März 1988 | 1988-03-14",
                "March 14, 1988 | 1988-03-14",
                "14.3.88 | 1988-03-14",
                "14.3.05 | 2005-03-14",
                "5/5/1990 | 1990-05-05",
                "3/1988 | 1988-03",
                "1988-03 | 1988-03",
                "Mar 1988 | 1988-03",
                "1988 | 1988",
            })
    void aBirthDateIsReadInTheUsualForms(String typed, String read) {
        assertThat(BirthDates.readings(typed)).singleElement().hasToString(read);
    }

    @Test
    void whatCanBeReadInTwoWaysHasTwoReadings() {
        assertThat(BirthDates.readings("3/4/1988"))
                .extracting(Object::toString)
                .containsExactly("1988-04-03", "1988-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.1988",
                "1988-13-01",
                "32/13/1988",
                "0.0.1988",
                "14 Foo 1988",
                "13/1988",
                "yesterday",
                "",
                "188",
                "1.2.3.4"
            })
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(BirthDates.readings(typed)).isEmpty();
    }

    @Test
    void aDateIsFoundAmongWords() {
        BirthDates.Found found = BirthDates.find("kov 14.3.1988 paula");
        assertThat(found.readings()).singleElement().hasToString("1988-03-14");
        assertThat(found.rest().split(" +")).containsExactly("kov", "paula");
        assertThat(BirthDates.find("anna 1988").readings()).singleElement().hasToString("1988");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kov paula", "O'Conner199", "van 12", "mary ann 5"})
    void namesAreNoDates(String typed) {
        assertThat(BirthDates.find(typed)).isEqualTo(new BirthDates.Found(java.util.List.of(), "", typed));
    }
}
