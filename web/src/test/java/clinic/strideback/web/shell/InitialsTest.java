package clinic.strideback.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Linnéa Brandvold, LB",
        "Ragnheiður Þráinsdóttir, RÞ",
        "Séamus Ó Braonáin, SB",
        "Madonna, M",
        "'', ''",
        "𝒜da lovelace, 𝒜L"
    })
    void twoLettersStandForAPerson(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
