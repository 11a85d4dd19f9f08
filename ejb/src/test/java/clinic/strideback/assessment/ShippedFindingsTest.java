package clinic.strideback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingDocument;
import clinic.strideback.assessment.rules.FindingKind;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.assessment.rules.SideComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFindingsTest {

    /** A published table is never edited: a signed assessment names its version. Before the first release the sum moves with the file. */
    private static final String CHECKSUM = "7f3622dd0e7132456b99ec20e51c77fea3065b632dc4135b8d7180d232769ab7";

    private final Collection<FindingDefinition> questions =
            ShippedFindings.catalogue().all();

    @Test
    void thePublishedTableIsUnchanged() {
        assertThat(ShippedFindings.table().checksum()).isEqualTo(CHECKSUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyWordOnTheSheetExistsInEachLanguageAndNoneIsLeftOver(String language) {
        Map<String, String> texts = ShippedFindings.texts(Locale.forLanguageTag(language));
        Set<String> needed = new TreeSet<>(Set.of("typed.NOT_TESTED", "typed.UNABLE_PAIN"));
        Set<String> used = new TreeSet<>(needed);
        for (FindingDefinition question : questions) {
            needed.add("section." + question.section());
            needed.add(question.code());
            used.add("section." + question.section() + ".hint");
            used.add(question.code() + ".hint");
            question.options().forEach(option -> {
                used.add(question.code() + "." + option);
                used.add("option." + option);
                used.add("short." + option);
                assertThat(texts)
                        .containsAnyOf(
                                Map.entry(
                                        question.code() + "." + option,
                                        texts.getOrDefault(question.code() + "." + option, "")),
                                Map.entry("option." + option, texts.getOrDefault("option." + option, "")));
            });
            question.unanswered().forEach(status -> {
                used.add(question.code() + "." + status);
                needed.add("unanswered." + status);
                used.add("short." + status);
            });
        }
        used.addAll(needed);

        assertThat(texts.keySet()).containsAll(needed);
        assertThat(used).containsAll(texts.keySet());
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ShippedFindings.texts(Locale.GERMAN).keySet())
                .isEqualTo(ShippedFindings.texts(Locale.ENGLISH).keySet());
    }

    @Test
    void everyQuestionHasWhatItsKindNeeds() {
        assertThat(questions).isNotEmpty().allSatisfy(question -> {
            assertThat(question.options().isEmpty()).isEqualTo(!question.kind().isChosen());
            assertThat(question.units().isEmpty()).isEqualTo(!question.kind().isNumeric());
            assertThat(question.max() == null).isEqualTo(question.kind().isChosen());
            assertThat(question.min() == null).isEqualTo(!question.kind().isNumeric());
            assertThat(question.source()).isNotBlank();
            assertThat(question.unanswered()).doesNotContain(FindingStatus.RECORDED);
            assertThat(question.required()).isEqualTo(!question.openedBy().isEmpty());
        });
    }

    @Test
    void onlySidedNumbersAreCompared() {
        assertThat(questions)
                .filteredOn(question -> question.comparison() != SideComparison.NONE)
                .isNotEmpty()
                .allSatisfy(question -> {
                    assertThat(question.sided()).isTrue();
                    assertThat(question.kind()).isIn(FindingKind.NUMBER, FindingKind.COUNT);
                });
    }

    @Test
    void theShortWordsOfBothLanguagesMeanOneThing() {
        Set<String> untested = Set.of("n", "nt", "not tested", "nicht getestet");
        Set<String> unable = Set.of("p", "pain", "s", "schmerz");
        FindingDefinition bridge = ShippedFindings.catalogue().get("STR-SLHB");

        assertThat(untested).allSatisfy(word -> assertThat(read(bridge, word)).contains("NOT_TESTED"));
        assertThat(unable).allSatisfy(word -> assertThat(read(bridge, word)).contains("UNABLE_PAIN"));
    }

    /** To write it anew: {@code mvn -pl ejb test -Dtest=ShippedFindingsTest -Ddocs.write=true}. */
    @Test
    void theDocumentForReviewIsFresh() throws IOException {
        String page =
                new FindingDocument(ShippedFindings.catalogue(), ShippedFindings.texts(Locale.ENGLISH)).toMarkdown();
        Path document = Path.of("..", "docs", "rules", "findings.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, page);
        }
        assertThat(document).usingCharset(StandardCharsets.UTF_8).hasContent(page);
    }

    private static String read(FindingDefinition question, String typed) {
        return ShippedFindings.reader()
                .read(question, question.keys().get(0), typed, "")
                .toString();
    }
}
