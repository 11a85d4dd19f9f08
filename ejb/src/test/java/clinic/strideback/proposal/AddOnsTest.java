package clinic.strideback.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.proposal.rules.Derived;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.proposal.rules.WholeJudgement;
import clinic.strideback.protocol.ProtocolLibrary;
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

class AddOnsTest {

    private static final RuleTable TABLE = AddOns.allTiers().addOns();
    private static final Path DOCUMENT = Path.of("..", "docs", "rules", "add-ons.md");

    @Test
    void thePublishedTableIsNeverEdited() {
        assertThat(TABLE.checksum())
                .as("a changed rule is a new version in a new file; decisions point at this one")
                .isEqualTo("b1eac2370e323c5a1883094384272c677679ce4f0952b9519406ea42b2a8cc50");
    }

    @Test
    void theRulesStandInTheOrderOfTheClinicalReference() {
        assertThat(TABLE.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "R17", "R18", "R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26", "R27", "R28", "R28b",
                        "R32");
        assertThat(TABLE.rules())
                .allSatisfy(rule ->
                        assertThat(rule.outcome("tier")).isEqualTo(rule.id().equals("R32") ? "D" : "C"))
                .allSatisfy(rule -> assertThat(rule.outcome("addOn")).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyRuleHasItsTextsInEveryLanguage(String language) {
        Map<String, String> texts = AddOns.texts(Locale.forLanguageTag(language));

        assertThat(texts).containsKeys("title", "intro");
        TABLE.rules().forEach(rule -> List.of("title", "because", "plan", "source")
                .forEach(text -> assertThat(texts).containsKey(rule.id() + "." + text)));
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @Test
    void theLanguagesHaveTheSameTexts() {
        assertThat(AddOns.texts(Locale.GERMAN).keySet())
                .isEqualTo(AddOns.texts(Locale.ENGLISH).keySet());
        assertThat(AddOns.texts(Locale.GERMAN).get("R28.title")).isEqualTo("Slump-Test positiv");
    }

    @Test
    void everyMeasureOfTheTableIsAnInputOrDerivedFromInputsButTheDiarys() {
        assertThat(TABLE.rules().stream()
                        .flatMap(Rule::criteria)
                        .map(Criterion::measure)
                        .filter(measure -> !measure.equals("earlyWarning"))
                        .flatMap(measure -> Derived.inputsOf(measure).stream()))
                .allMatch(measure -> Input.find(measure).isPresent());
    }

    @Test
    void theLibraryHasEveryExerciseThatARuleNames() {
        ProtocolLibrary library = ProtocolLibrary.shipped();

        assertThat(TABLE.rules().stream().flatMap(rule -> WholeJudgement.exercises(rule).stream()))
                .isNotEmpty()
                .allMatch(code -> library.findExercise(code).isPresent());
    }

    /** Regenerate with {@code mvn -pl ejb test -Dtest=AddOnsTest -Ddocs.write=true}. */
    @Test
    void theDocumentForCliniciansIsFresh() throws IOException {
        String page = new RuleDocument(AddOns.texts(Locale.ENGLISH)).toMarkdown(TABLE);
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, page);
        }

        assertThat(DOCUMENT).usingCharset(StandardCharsets.UTF_8).hasContent(page);
    }
}
