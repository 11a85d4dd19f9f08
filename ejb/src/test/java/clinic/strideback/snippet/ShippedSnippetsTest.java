package clinic.strideback.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.TableTexts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedSnippetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyOneHasItsTextsAndNoTextIsLeftOver(String language) {
        assertThat(TableTexts.read(ShippedSnippets.class, ShippedSnippets.NAME, Locale.forLanguageTag(language))
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(ShippedSnippets.ids().stream()
                        .flatMap(id -> Stream.of(id + ".abbreviation", id + ".words"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachCouldBeSomebodysOwnAndNoneStatesAValue(String language) {
        assertThat(ShippedSnippets.in(Locale.forLanguageTag(language)))
                .allSatisfy(snippet -> {
                    assertThat(snippet.form().getAbbreviation())
                            .isEqualTo(snippet.abbreviation())
                            .matches(SnippetForm.ABBREVIATION);
                    assertThat(snippet.words().replaceAll("\\b(10|24)\\b", "")).doesNotContainPattern("\\d");
                })
                .extracting(SnippetView::abbreviation)
                .doesNotHaveDuplicates();
    }
}
