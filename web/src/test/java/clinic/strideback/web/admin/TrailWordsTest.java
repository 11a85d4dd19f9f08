package clinic.strideback.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINE, 25 shown | 25 of the own runners shown | 25 der eigenen Personen gezeigt",
                "ARCHIVED, 0 shown | 0 archived runners shown | 0 archivierte Personen gezeigt",
                "3 found | 3 found | 3 gefunden",
                "1 rows | one row | eine Zeile",
                "sent again, zoe | sent again: nothing was done anew, zoe | noch einmal abgeschickt: nichts geschah erneut, zoe",
                "P-HEID 3 | P-HEID 3 | P-HEID 3",
                "OTHER, 25 shown | OTHER, 25 shown | OTHER, 25 shown",
            })
    void aRemarkIsToldInWords(String remark, String english, String german) {
        assertThat(TrailWords.in(Locale.ENGLISH).detail(remark)).isEqualTo(english);
        assertThat(TrailWords.in(Locale.GERMAN).detail(remark)).isEqualTo(german);
    }

    @Test
    void noRemarkIsNothing() {
        assertThat(TrailWords.in(Locale.ENGLISH).detail(null)).isEmpty();
    }
}
