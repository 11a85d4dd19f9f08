package clinic.strideback.questionnaire.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a total is made of the answers to all items. */
public enum Scoring {
    SUM(0),
    MEAN(1),
    SUM_DIV_10(1),
    /** Each domain in per cent of the way from the least to the most that its items can count, then the mean of the domains. */
    DOMAIN_PERCENT(1);

    private static final int EXACT = 4;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final int decimals;

    Scoring(int decimals) {
        this.decimals = decimals;
    }

    /** How many digits after the point a total may have that is typed from paper. */
    public int decimals() {
        return decimals;
    }

    /** The total of a value for each item. */
    public BigDecimal total(Map<Item, BigDecimal> values) {
        return switch (this) {
            case SUM -> sum(values.values());
            case MEAN -> mean(values.values());
            case SUM_DIV_10 -> sum(values.values()).divide(BigDecimal.TEN, EXACT, RoundingMode.HALF_UP);
            case DOMAIN_PERCENT ->
                mean(values.keySet().stream()
                        .collect(Collectors.groupingBy(Item::domain, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(items -> percent(items, values))
                        .toList());
        };
    }

    private static BigDecimal percent(List<Item> items, Map<Item, BigDecimal> values) {
        BigDecimal least = sum(items, Item::least);
        BigDecimal way = sum(items, values::get).subtract(least);
        return HUNDRED.multiply(way).divide(sum(items, Item::most).subtract(least), EXACT, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Item> items, Function<Item, BigDecimal> part) {
        return sum(items.stream().map(part).toList());
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal mean(Collection<BigDecimal> values) {
        return sum(values).divide(new BigDecimal(values.size()), EXACT, RoundingMode.HALF_UP);
    }
}
