package clinic.strideback.registry;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.BirthDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunnerQueryTest {

    private static final BirthDate DAY = BirthDate.of(LocalDate.of(1988, 3, 14));

    @ParameterizedTest
    @ValueSource(strings = {"1988-03-14", "14.3.1988", "14/03/1988", "14 Mar 1988"})
    void aBirthDateAloneIsLookedFor(String typed) {
        assertThat(RunnerQuery.of(typed)).isEqualTo(new RunnerQuery(List.of(), List.of(DAY), false));
    }

    @Test
    void wordsAndABirthDateGoTogether() {
        assertThat(RunnerQuery.of("kov 14.3.1988 Paula"))
                .isEqualTo(new RunnerQuery(List.of(Set.of("kov"), Set.of("paula")), List.of(DAY), false));
    }

    @Test
    void aNumberIsKnownByItsCheckDigit() {
        assertThat(RunnerQuery.of("0000572-4").places()).containsExactly(Set.of("#00005724"));
        assertThat(RunnerQuery.of("0000572-5").places().get(0)).contains("#00005725", "000005725".substring(1));
    }

    @Test
    void onADayThatNeverWasNobodyWasBorn() {
        assertThat(RunnerQuery.of("31.2.1988").nobody()).isTrue();
        assertThat(RunnerQuery.of("kov 1988-13-01").nobody()).isTrue();
        assertThat(RunnerQuery.of("29.2.1988").nobody()).isFalse();
        assertThat(RunnerQuery.of("kov").nobody()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0176 12345678", "+49 176 1234", "0049 176/1234", "030 1988 123"})
    void digitsThatAreNoDateAreAPhoneNumber(String typed) {
        RunnerQuery query = RunnerQuery.of(typed);
        assertThat(query.born()).isEmpty();
        assertThat(query.places()).singleElement().satisfies(place -> assertThat(place)
                .anyMatch(start -> start.matches("[+0]\\d+")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "' -- % _ <>"})
    void nothingTypedIsNothingToLookFor(String typed) {
        assertThat(RunnerQuery.of(typed).isEmpty()).isTrue();
    }

    @Test
    void nothingTypedIsRun() {
        assertThat(RunnerQuery.of("' or 1=1; --%_").places()).containsExactly(Set.of("or"), Set.of("11"));
        assertThat(RunnerQuery.of("a ".repeat(5000)).places()).hasSize(6);
        assertThat(RunnerQuery.of("x".repeat(100_000)).places()).hasSize(1);
    }
}
