package clinic.strideback.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.Instrument.Wording;
import clinic.strideback.questionnaire.rules.InstrumentDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedInstrumentsTest {

    /** A published table is never edited: an answer names its version. Before the first release the sum moves with the file. */
    private static final String CHECKSUM = "8b0fb94776dfd16f5a8235f9092f2c09436cdc881242c04c9d308b0e1154e41f";

    private final List<Instrument> all = ShippedInstruments.table().all();

    @Test
    void thePublishedTableIsUnchanged() {
        assertThat(ShippedInstruments.csv().checksum()).isEqualTo(CHECKSUM);
    }

    @Test
    void theInstrumentsOfTheDictionaryAreThere() {
        assertThat(all)
                .extracting(Instrument::code)
                .containsExactly("NPRS", "PSFS", "GRC", "LEFS", "FASH", "VISA-H", "HAOS", "TSK-11", "I-PRRS", "OSTRC");
    }

    @Test
    void onlyFreeWordingIsBuiltIn() {
        assertThat(all)
                .filteredOn(one -> one.wording() == Wording.BUILT_IN)
                .extracting(Instrument::code)
                .containsExactly("NPRS", "PSFS", "GRC");
    }

    /** What nobody has confirmed says nothing about a change. */
    @ParameterizedTest
    @ValueSource(strings = {"FASH", "VISA-H", "HAOS", "I-PRRS", "OSTRC"})
    void anUnconfirmedThresholdIsNotThere(String code) {
        assertThat(ShippedInstruments.get(code).change().mdc()).isNull();
        assertThat(ShippedInstruments.get(code).change().mcid()).isNull();
    }

    @Test
    void aPublishedChangeNamesItsSource() {
        assertThat(all).allSatisfy(one -> {
            boolean published = one.change().mdc() != null || one.change().mcid() != null;
            assertThat(one.change().source().isEmpty()).as(one.code()).isEqualTo(!published);
            assertThat(one.source()).isNotBlank();
        });
    }

    /** A total can be typed into an assessment too: both go by the same range and direction. */
    @Test
    void theQuestionOfTheAssessmentHasTheSameRangeAndDirection() {
        assertThat(all).allSatisfy(one -> {
            var question = ShippedFindings.catalogue().get(one.finding());
            assertThat(question.min()).as(one.code()).isEqualByComparingTo(one.min());
            assertThat(question.max()).as(one.code()).isEqualByComparingTo(one.max());
            assertThat(String.valueOf(question.reading().better()))
                    .as(one.code())
                    .isEqualTo(one.better().name());
        });
        assertThat(all).extracting(Instrument::finding).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"NPRS, 11, 0, 10", "GRC, 15, -7, 7"})
    void aBuiltInQuestionReachesItsRange(String code, int options, String least, String most) {
        var items = ShippedInstruments.builtIn(ShippedInstruments.get(code), Locale.GERMAN);

        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.options()).hasSize(options);
            assertThat(item.options().get(0).typed()).isEqualTo(least);
            assertThat(item.options().get(options - 1).typed()).isEqualTo(most);
            assertThat(item.options())
                    .allSatisfy(option -> assertThat(option.text()).isNotBlank());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyWordExistsInEachLanguageAndNoneIsLeftOver(String language) {
        Map<String, String> texts = ShippedInstruments.texts(Locale.forLanguageTag(language));
        Set<String> needed = new TreeSet<>(Set.of("title", "intro", "NPRS.item", "NPRS.least", "NPRS.most"));
        needed.addAll(Set.of("PSFS.instruction", "PSFS.least", "PSFS.most", "GRC.item"));
        for (int step = -7; step <= 7; step++) {
            needed.add("GRC." + step);
        }
        all.forEach(one -> needed.addAll(Set.of(one.code(), one.code() + ".about", one.code() + ".licence")));

        assertThat(texts.keySet()).isEqualTo(needed);
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @Test
    void lessPainAndLessFearAreBetter() {
        assertThat(all)
                .filteredOn(one -> one.better() == Better.LOWER)
                .extracting(Instrument::code)
                .containsExactly("NPRS", "TSK-11", "OSTRC");
    }

    /** To write it anew: {@code mvn -pl ejb test -Dtest=ShippedInstrumentsTest -Ddocs.write=true}. */
    @Test
    void theDocumentForReviewIsFresh() throws IOException {
        String page = new InstrumentDocument(ShippedInstruments.table(), ShippedInstruments.texts(Locale.ENGLISH))
                .toMarkdown();
        Path document = Path.of("..", "docs", "rules", "questionnaires.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(document, page);
        }
        assertThat(document).usingCharset(StandardCharsets.UTF_8).hasContent(page);
    }
}
