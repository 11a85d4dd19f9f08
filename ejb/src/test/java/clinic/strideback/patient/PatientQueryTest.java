package clinic.strideback.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"1988-03-14", "14.3.1988", "14.03.1988", "14/03/1988", "1988-3-14"})
    void aBirthDateIsUnderstoodInTheUsualForms(String typed) {
        assertThat(PatientQuery.of(typed).birthDate()).contains(LocalDate.of(1988, 3, 14));
        assertThat(PatientQuery.of(typed).words()).isEmpty();
    }

    @Test
    void wordsAndABirthDateGoTogether() {
        PatientQuery query = PatientQuery.of("kov 14.3.1988 paula");
        assertThat(query.words()).containsExactly("kov", "paula");
        assertThat(query.birthDate()).contains(LocalDate.of(1988, 3, 14));
    }

    @Test
    void aNumberIsANumberAndNothingElse() {
        PatientQuery query = PatientQuery.of("0000572-4");
        assertThat(query.number()).contains("00005724");
        assertThat(query.words()).isEmpty();
    }

    @Test
    void nobodyWasBornOnADayThatNeverWas() {
        assertThat(PatientQuery.of("31.2.1988").birthDate()).isEmpty();
        assertThat(PatientQuery.of("31.2.1988").nobody()).isTrue();
        assertThat(PatientQuery.of("kov 1988-13-01").nobody()).isTrue();
        assertThat(PatientQuery.of("29.2.1988").nobody()).isFalse();
        assertThat(PatientQuery.of("kov").nobody()).isFalse();
    }

    @Test
    void nothingTypedAsksForNothing() {
        assertThat(PatientQuery.of("   "))
                .isEqualTo(new PatientQuery(List.of(), Optional.empty(), Optional.empty(), false));
    }

    @Test
    void signsOfSqlAreNoWords() {
        assertThat(PatientQuery.of("' or 1=1; --%_").words()).containsExactly("or", "1", "1");
    }
}
