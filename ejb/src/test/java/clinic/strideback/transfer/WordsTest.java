package clinic.strideback.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.patient.Sex;
import clinic.strideback.shared.CsvTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "F,FEMALE",
        "w,FEMALE",
        "v,FEMALE",
        "Weiblich,FEMALE",
        "vrouw,FEMALE",
        "Féminin,FEMALE",
        "m,MALE",
        "MÄNNLICH,MALE",
        "mannlich,MALE",
        "homme,MALE",
        "hombre,MALE",
        "divers,OTHER",
        "non-binary,OTHER",
        "unbekannt,UNKNOWN"
    })
    void aSexIsUnderstoodInFiveLanguages(String word, Sex sex) {
        assertThat(Words.sex(word, "Sex")).contains(sex);
    }

    @Test
    void aLetterWithTwoMeaningsUnderItsHeadingMeansNone() {
        assertThat(Words.sex("M", "Sexo")).isEmpty();
        assertThat(Words.sex("V", "Género")).isEmpty();
        assertThat(Words.sex("H", "Sexo")).contains(Sex.MALE);
        assertThat(Words.sex("H", "Sexe")).contains(Sex.MALE);
        assertThat(Words.sex("H", "Sex")).isEmpty();
        assertThat(Words.sex("Mujer", "Sexo")).contains(Sex.FEMALE);
        assertThat(Words.sex("M", "Sexe")).contains(Sex.MALE);
        assertThat(Words.sex("yes", "Sex")).isEmpty();
    }

    @Test
    void everyMeaningOfTheTableIsOne() {
        for (Map<String, String> row : CsvTable.read(Words.class, "words.csv").rows()) {
            String meaning = row.get("meaning");
            for (String word : row.get("words").split("\\|", -1)) {
                String plain = Words.plain(word);
                assertThat(plain).isNotEmpty();
                switch (row.get("kind")) {
                    case "COLUMN" ->
                        assertThat(Words.columns(plain, Set.of(Column.values())))
                                .contains(Column.valueOf(meaning));
                    case "SEX" -> assertThat(Sex.values()).extracting(Sex::name).contains(meaning);
                    case "MONTH" -> assertThat(Words.month(word)).contains(Integer.valueOf(meaning));
                    default -> throw new AssertionError(row);
                }
            }
        }
    }

    @Test
    void aWordForASexHasOneMeaningWhereTheHeadingTellsNothing() {
        List<String> words = CsvTable.read(Words.class, "words.csv").rows().stream()
                .filter(row ->
                        row.get("kind").equals("SEX") && row.get("beside").isEmpty())
                .flatMap(row -> Stream.of(row.get("words").split("\\|", -1)))
                .toList();
        assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(Words.sex(word, ""))
                .isPresent());
    }

    @Test
    void everyColumnHasAWord() {
        assertThat(CsvTable.read(Words.class, "words.csv").rows().stream().map(row -> row.get("meaning")))
                .contains(Stream.of(Column.values()).map(Column::name).toArray(String[]::new));
    }
}
