package clinic.strideback.questionnaire.rules;

import static clinic.strideback.questionnaire.rules.Instruments.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final List<Item> THREE =
            List.of(item("1", "", 0, 4, 10), item("2", "", 0, 4, 10), item("3", "", 0, 4, 10));

    @ParameterizedTest
    @CsvSource({"SUM, 14, 0", "MEAN, 4.6667, 1", "SUM_DIV_10, 1.4000, 1"})
    void eachRuleMakesItsTotal(Scoring rule, BigDecimal total, int decimals) {
        Score score = Score.of(rule, THREE, Map.of("1", "0", "2", "4", "3", "10"));

        assertThat(score.total()).isEqualByComparingTo(total);
        assertThat(score.values()).containsEntry("2", new BigDecimal(4)).hasSize(3);
        assertThat(rule.decimals()).isEqualTo(decimals);
    }

    @Test
    void domainsCountAlikeHoweverManyItemsTheyHave() {
        List<Item> items = List.of(item("1", "PAIN", 0, 4), item("2", "PAIN", 0, 4), item("3", "LIFE", 1, 3, 5));

        assertThat(Score.of(Scoring.DOMAIN_PERCENT, items, Map.of("1", "4", "2", "0", "3", "5"))
                        .total())
                .isEqualByComparingTo("75");
        assertThat(Score.of(Scoring.DOMAIN_PERCENT, items, Map.of("1", "0", "2", "0", "3", "1"))
                        .total())
                .isEqualByComparingTo("0");
    }

    @Test
    void partOfTheAnswersMakesNoTotal() {
        Score score = Score.of(Scoring.SUM, THREE, Map.of("1", "0", "2", " "));

        assertThat(score.total()).isNull();
        assertThat(score.missing()).containsExactly("2", "3");
        assertThat(score.foreign()).isEmpty();
    }

    @Test
    void anAnswerThatWasNotOfferedIsNone() {
        Score score = Score.of(Scoring.SUM, THREE, Map.of("1", "5", "2", "4", "3", "4.0"));

        assertThat(score.total()).isNull();
        assertThat(score.foreign()).containsExactly("1", "3");
        assertThat(score.missing()).isEmpty();
    }

    @Test
    void noItemsMakeNoTotal() {
        assertThat(Score.of(Scoring.MEAN, List.of(), Map.of()).total()).isNull();
    }

    @Test
    void halfPointsAreWrittenAsShortAsTheyAre() {
        Item item = new Item(
                "1",
                "",
                "",
                IntStream.of(0, 25, 100)
                        .mapToObj(half -> new Item.Option(BigDecimal.valueOf(half, 1), ""))
                        .toList());

        assertThat(item.options()).extracting(Item.Option::typed).containsExactly("0", "2.5", "10");
        assertThat(item.value("2.5")).contains(BigDecimal.valueOf(25, 1));
    }
}
