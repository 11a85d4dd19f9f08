package clinic.strideback.shared.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Kovaříková, kovarikova",
        "Nguyễn, nguyen",
        "Sætherbakk, saetherbakk",
        "Łukasz, lukasz",
        "Weiß, weiss",
        "O'Conner199, oconner199",
        "Þórdís, thordis",
        "IŞIK, isik",
        "Müller, muller",
        "Иванов, ivanov",
        "Παπαδόπουλος, papadopoulos",
        "王, wang",
        "김, gim",
        "ＡＢＣ, abc"
    })
    void aNameIsComparedInSmallLatinLettersWithoutAccents(String name, String word) {
        assertThat(NameWords.plain(name)).isEqualTo(word);
    }

    @Test
    void anUmlautMayBeWrittenOut() {
        assertThat(NameWords.kept("Müller")).contains("muller", "mueller");
        assertThat(NameWords.typed("Jörg")).containsExactly(Set.of("jorg", "joerg", "jörg"));
    }

    @Test
    void aScriptMayHaveSeveralTranscriptionsAndIsKeptItself() {
        assertThat(NameWords.kept("Щербаков")).contains("shcherbakov", "щербаков");
        assertThat(NameWords.kept("王小明")).contains("wangxiaoming", "王小明");
    }

    @Test
    void whatIsWrittenApartIsAlsoKeptAsOne() {
        assertThat(NameWords.kept("García-Márquez"))
                .containsExactlyInAnyOrder("garcia", "marquez", "garciamarquez", "garcía", "márquez", "garcíamárquez");
        assertThat(NameWords.kept("de la Cruz")).containsExactlyInAnyOrder("de", "la", "cruz", "delacruz");
        assertThat(NameWords.kept("O'Conner")).containsExactlyInAnyOrder("o", "conner", "oconner");
    }

    @Test
    void whatIsTypedStaysOneWordBetweenBlanks() {
        assertThat(NameWords.typed(" o'conner  mary-ann ")).containsExactly(Set.of("oconner"), Set.of("maryann"));
    }

    @Test
    void nothingButSignsIsNoWord() {
        assertThat(NameWords.typed("' -- % _ <>")).isEmpty();
        assertThat(NameWords.kept("😀")).isEmpty();
    }

    @Test
    void aWordIsCutWhereNobodyTypesOn() {
        assertThat(NameWords.plain("x".repeat(500))).hasSize(60);
        assertThat(NameWords.plain("𐐀".repeat(500))
                        .codePointCount(0, NameWords.plain("𐐀".repeat(500)).length()))
                .isEqualTo(60);
    }
}
