package clinic.strideback.questionnaire.rules;

import static clinic.strideback.questionnaire.rules.Instruments.instrument;
import static clinic.strideback.questionnaire.rules.Instruments.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemCheckTest {

    private static final Item FIVE = item("1", "", 0, 5);
    private static final Item FIVE_MORE = item("2", "", 0, 3, 5);

    @Test
    void itemsThatReachTheRangeOfTheInstrumentFit() {
        assertThat(ItemCheck.of(instrument("items:2"), List.of(FIVE, FIVE_MORE)))
                .isEmpty();
        assertThat(ItemCheck.of(instrument(), List.of(FIVE, FIVE_MORE))).isEmpty();
    }

    @Test
    void anotherNumberOfItemsDoesNot() {
        assertThat(ItemCheck.of(instrument("items:3"), List.of(FIVE, FIVE_MORE)))
                .containsExactly(ItemFault.at("/items", "items.count", "3", "2"));
    }

    @Test
    void norAnotherRangeAtEitherEnd() {
        assertThat(ItemCheck.of(instrument(), List.of(FIVE, item("2", "", 0, 6))))
                .containsExactly(ItemFault.at("/items", "items.range", "0", "10", "0", "11"));
        assertThat(ItemCheck.of(instrument(), List.of(FIVE, item("2", "", 1, 5))))
                .containsExactly(ItemFault.at("/items", "items.range", "0", "10", "1", "10"));
    }

    @Test
    void eachItemSaysWhereItIsWrong() {
        assertThat(ItemCheck.of(instrument(), List.of(FIVE, item("1", "", 5, 5), item("3", "", 1))))
                .containsExactly(
                        ItemFault.at("/items/1/code", "items.code.twice", "1"),
                        ItemFault.at("/items/1/options/1/value", "items.value.twice", "5"),
                        ItemFault.at("/items/1/options", "items.options.few"),
                        ItemFault.at("/items/2/options", "items.options.few"));
    }

    @Test
    void whatIsScoredByDomainNeedsFiveOfThem() {
        Instrument byDomain = instrument("rule:DOMAIN_PERCENT", "max:100");
        List<Item> five = List.of(
                item("1", "SYMPTOMS", 0, 4),
                item("2", "SORENESS", 0, 4),
                item("3", "PAIN", 0, 4),
                item("4", "ACTIVITIES", 0, 4),
                item("5", "LIFE", 0, 4));

        assertThat(ItemCheck.of(byDomain, five)).isEmpty();
        assertThat(ItemCheck.of(byDomain, five.subList(0, 4)))
                .containsExactly(ItemFault.at("/items", "items.domains", "5", "4"));
        assertThat(ItemCheck.of(byDomain, List.of(five.get(0), FIVE_MORE)))
                .containsExactly(
                        ItemFault.at("/items/1/domain", "items.missing"),
                        ItemFault.at("/items", "items.domains", "5", "2"));
    }
}
