package clinic.strideback.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kovaříková       | kovarikova
            Łukasiewicz      | lukasiewicz
            Sætherbakk       | saetherbakk
            Þráinsdóttir     | thrainsdottir
            Weißenbacher     | weissenbacher
            O'Shaughnessy    | oshaughnessy
            O’Shaughnessy    | oshaughnessy
            García-Márquez   | garcia marquez
            de la Cruz       | de la cruz
            Nguyễn Thị Hạnh  | nguyen thi hanh
            Yıldırım         | yildirim
            Đurić            | duric
            Ødegård          | odegard
            """)
    void namesAreComparedWithoutAccentsCaseAndPunctuation(String name, String compared) {
        assertThat(String.join(" ", SearchKey.words(name))).isEqualTo(compared);
    }

    @Test
    void everyWordOfEveryNameBeginsAfterABlank() {
        assertThat(SearchKey.of("de Wit", "Piet", null)).isEqualTo(" de wit piet");
    }

    @Test
    void composedAndDecomposedAccentsAreTheSame() {
        assertThat(SearchKey.words("e\u0301")).isEqualTo(SearchKey.words("\u00e9"));
    }
}
