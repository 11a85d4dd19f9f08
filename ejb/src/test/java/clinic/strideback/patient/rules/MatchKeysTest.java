package clinic.strideback.patient.rules;

import static clinic.strideback.patient.rules.Someone.anna;
import static clinic.strideback.patient.rules.Someone.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeysTest {

    @Test
    void arePhoneEmailBirthDateAndTheSoundOfTheNames() {
        assertThat(MatchKeys.of(anna().traits()))
                .containsExactlyInAnyOrder(
                        "p:4915112345678", "e:anna@example.org", "d:19800312", "w:XMT:1980", "w:AN:198003");
    }

    @Test
    void aNameAloneIsNoKey() {
        assertThat(MatchKeys.of(someone().family("schmidt").given("anna").traits()))
                .isEmpty();
        assertThat(MatchKeys.lookup(someone().family("schmidt").given("anna").traits()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1980-03, w:XMT:1980 w:AN:198003", "1980, w:XMT:1980 w:AN:1980"})
    void whatIsNotKnownOfTheDateIsLeftOut(String born, String keys) {
        assertThat(MatchKeys.of(
                        someone().family("schmidt").given("anna").born(born).traits()))
                .containsExactlyInAnyOrder(keys.split(" "));
    }

    @Test
    void particlesAreNoKeysAndOtherScriptsStandForThemselves() {
        assertThat(MatchKeys.of(someone().family("van der berg 王").born("1980").traits()))
                .containsExactlyInAnyOrder("w:PRK:1980", "w:王:1980");
    }

    @Test
    void oneLooksUnderTheOtherWaysToSayAName() {
        assertThat(MatchKeys.lookup(anna().phones("").emails("").traits()))
                .containsExactlyInAnyOrder(
                        "d:19800312", "d:19801203", "w:XMT:1980", "w:SMT:1980", "w:AN:1980", "w:AN:198003");
    }

    @ParameterizedTest
    @CsvSource({"1980-03-13", "1980-03-03", "1980-03", "1980"})
    void dayAndMonthAreExchangedOnlyWhereThatIsAnotherDate(String born) {
        assertThat(MatchKeys.lookup(someone().born(born).traits()))
                .isEqualTo(MatchKeys.of(someone().born(born).traits()));
    }

    @Test
    void exchangedNamesMeet() {
        Set<String> kept = MatchKeys.of(
                someone().family("ahmed").given("hassan").born("1980-03-12").traits());

        assertThat(MatchKeys.lookup(someone()
                        .family("hassan")
                        .given("ahmed")
                        .born("1980-05-30")
                        .traits()))
                .matches(asked -> !Collections.disjoint(asked, kept));
    }

    @Test
    void aDozenKeysAreEnoughForMost() {
        assertThat(new InventedRegistry(13, 1000).entries())
                .filteredOn(entry -> MatchKeys.lookup(entry.traits()).size() > 12)
                .hasSizeLessThan(30);
    }
}
