package clinic.strideback.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.strideback.questionnaire.rules.Item;
import clinic.strideback.shared.Invalid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of items, with invented wording throughout. */
class ItemsFileTest {

    /** Four questions that reach 0 to 100. */
    static final String GOOD = """
            {
              "instrument": "OSTRC", "language": "en", "version": "invented 1",
              "licence": {"statement": "Invented for a test", "confirmed": true},
              "instruction": "Think of the last week.",
              "items": [
                {"code": "1", "text": "How was week <b>one</b>?", "options": [{"value": 0, "text": "Fine"}, {"value": 25, "text": "Bad"}]},
                {"code": "2", "text": "How was week two?", "options": [{"value": 0, "text": "Fine"}, {"value": 8, "text": "So so"}, {"value": 25, "text": "Bad"}]},
                {"code": "3", "text": "How was week three?", "options": [{"value": 0, "text": "Fine"}, {"value": 25.0, "text": "Bad"}]},
                {"code": "4", "text": "How was week four?", "options": [{"value": 0, "text": "Fine"}, {"value": 25, "text": "Bad"}]}
              ]
            }
            """;

    @Test
    void aGoodFileIsReadAsItStands() {
        ItemSet set = ItemsFile.read(bytes("\uFEFF" + GOOD));

        assertThat(set.instrument()).isEqualTo("OSTRC");
        assertThat(set.language()).isEqualTo("en");
        assertThat(set.version()).isEqualTo("invented 1");
        assertThat(set.licence()).isEqualTo("Invented for a test");
        assertThat(set.instruction()).isEqualTo("Think of the last week.");
        assertThat(set.items()).extracting(Item::text).startsWith("How was week <b>one</b>?");
        assertThat(set.items().get(1).value("8")).isPresent();
    }

    @Test
    void theExampleOfTheDocumentIsRead() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "questionnaire-items.md"));
        String example = page.substring(page.indexOf("```json") + "```json".length(), page.lastIndexOf("```"));

        assertThat(ItemsFile.read(bytes(example)).items()).hasSize(4);
    }

    @Test
    void whatIsKeptReadsBackTheSame() {
        ItemSet set = ItemsFile.read(bytes(GOOD));
        String content = Json.content(set);

        assertThat(Json.items(content)).usingRecursiveComparison().isEqualTo(set.items());
        assertThat(Json.instruction(content)).isEqualTo(set.instruction());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "OSTRC", | "NPRS", | /instrument items.instrument
                    "OSTRC", | "HOWEVER", | /instrument items.instrument
                    "OSTRC", | 7, | /instrument items.text
                    "language": "en" | "language": "fr" | /language items.language
                    "language": "en", | '' | /language items.missing
                    "invented 1" | " " | /version items.missing
                    "confirmed": true | "confirmed": "true" | /licence/confirmed items.licence
                    "statement": "Invented for a test", | '' | /licence/statement items.missing
                    "licence": { | "licences": { | /licence items.missing
                    "code": "2" | "code": "1" | /items/1/code items.code.twice
                    "code": "2" | "code": "two words" | /items/1/code items.code
                    "So so" | "" | /items/1/options/1/text items.missing
                    "So so" | "a\\u0000b" | /items/1/options/1/text items.unprintable
                    "value": 8, | "value": "8", | /items/1/options/1/value items.number
                    "value": 8, | "value": 1e999999999, | /items/1/options/1/value items.number
                    "value": 8, | "value": 0.123, | /items/1/options/1/value items.number
                    "value": 8, | '' | /items/1/options/1/value items.missing
                    "value": 8, | "value": 25, | /items/1/options/2/value items.value.twice
                    "value": 25.0, | "value": 24, | /items items.range
                    "options": [{"value": 0, "text": "Fine"}, {"value": 25.0, "text": "Bad"}] | "options": "many" | /items/2/options items.list
                    {"value": 8, "text": "So so"}, | 8, | /items/1/options/1 items.object
                    "items": | "questions": | /items items.missing
                    "instruction": "Think | "instruction": null, "x": "Think | /instruction items.text
                    """)
    void eachFaultSaysWhereItStands(String good, String bad, String fault) {
        assertThat(GOOD).contains(good);

        assertThat(faults(GOOD.replace(good, bad))).containsExactly(fault);
    }

    @Test
    void severalFaultsComeTogether() {
        assertThat(faults(GOOD.replace("\"en\"", "\"xx\"")
                        .replace("\"So so\"", "9")
                        .replace("true", "false")))
                .containsExactly(
                        "/language items.language",
                        "/licence/confirmed items.licence",
                        "/items/1/options/1/text items.text");
    }

    @Test
    void aFileThatIsNoJsonSaysOnWhichLine() {
        Invalid.Problem problem = refused(bytes(GOOD.replace("\"items\": [", "\"items\": [,")))
                .problems()
                .get(0);

        assertThat(problem.code()).isEqualTo("items.syntax");
        assertThat(problem.arguments().get(0)).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{", "[1, 2", "nonsense"})
    void whatBreaksOffIsNoJson(String text) {
        assertThat(refused(bytes(text)).problems().get(0).code()).isEqualTo("items.syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "12", "null"})
    void somethingElseInJsonIsNoFileOfItems(String text) {
        assertThat(faults(text)).containsExactly("/ items.object");
    }

    @Test
    void anotherEncodingOrAHugeFileIsRefused() {
        assertThat(refused("{\"instrument\": \"Größe\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo("items.encoding");
        assertThat(refused(new byte[ItemsFile.LARGEST + 1]).problems().get(0).code())
                .isEqualTo("items.tooLarge");
    }

    @Test
    void moreThanAnyInstrumentHasIsRefused() {
        String many = "{\"code\": \"x\"},".repeat(61);

        assertThat(faults(GOOD.replace("\"items\": [", "\"items\": [" + many))).containsExactly("/items items.many");
    }

    private static List<String> faults(String text) {
        return refused(bytes(text)).problems().stream()
                .map(problem -> problem.arguments().get(0) + " " + problem.code())
                .collect(Collectors.toList());
    }

    private static Invalid refused(byte[] content) {
        return catchThrowableOfType(Invalid.class, () -> ItemsFile.read(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
