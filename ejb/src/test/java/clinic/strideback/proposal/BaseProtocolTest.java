package clinic.strideback.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.proposal.rules.Derived;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleDocument;
import clinic.strideback.shared.rules.RuleTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseProtocolTest {

    private static final RuleTable TABLE = BaseProtocol.rules().table();
    private static final Path DOCUMENT = Path.of("..", "docs", "rules", "base-protocol.md");

    @Test
    void thePublishedTableIsNeverEdited() {
        assertThat(TABLE.checksum())
                .as("a changed rule is a new version in a new file; decisions point at this one")
                .isEqualTo("6a1181a91c132868d9209bfead83b8a5a680f8bb29065715d3607203578fc78d");
    }

    @Test
    void theRulesStandInTheOrderOfTheClinicalReference() {
        assertThat(TABLE.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R08b", "R09", "R10", "R11", "R12",
                        "R13", "R14a", "R14b", "R15", "R15b", "R16", "N01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyRuleHasItsTextsInEveryLanguage(String language) {
        Map<String, String> texts = BaseProtocol.texts(Locale.forLanguageTag(language));

        assertThat(texts).containsKeys("title", "intro");
        TABLE.rules().forEach(rule -> List.of("title", "because", "source")
                .forEach(text -> assertThat(texts).containsKey(rule.id() + "." + text)));
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @Test
    void theLanguagesHaveTheSameTexts() {
        assertThat(BaseProtocol.texts(Locale.GERMAN).keySet())
                .isEqualTo(BaseProtocol.texts(Locale.ENGLISH).keySet());
        assertThat(BaseProtocol.texts(Locale.GERMAN).get("R13.title")).isEqualTo("Zerrung");
        assertThat(BaseProtocol.texts(Locale.FRENCH)).isEqualTo(BaseProtocol.texts(Locale.ENGLISH));
    }

    @Test
    void everyMeasureOfTheTableIsAnInputOrDerivedFromInputs() {
        assertThat(TABLE.rules().stream()
                        .flatMap(Rule::criteria)
                        .map(Criterion::measure)
                        .filter(measure -> !measure.equals("decidedBy"))
                        .flatMap(measure -> Derived.inputsOf(measure).stream()))
                .allMatch(measure -> Input.find(measure).isPresent());
    }

    /** Regenerate with {@code mvn -pl ejb test -Dtest=BaseProtocolTest -Ddocs.write=true}. */
    @Test
    void theDocumentForCliniciansIsFresh() throws IOException {
        String page = new RuleDocument(BaseProtocol.texts(Locale.ENGLISH)).toMarkdown(TABLE);
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, page);
        }

        assertThat(DOCUMENT).usingCharset(StandardCharsets.UTF_8).hasContent(page);
    }
}
