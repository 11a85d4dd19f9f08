package clinic.strideback.questionnaire.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Whether items fit the instrument that they are said to be: how many, and what they can come to. */
public final class ItemCheck {

    /** Symptoms, soreness, pain, activities, quality of life. */
    static final int DOMAINS = 5;

    private final Instrument instrument;
    private final List<Item> items;
    private final List<ItemFault> faults = new ArrayList<>();

    private ItemCheck(Instrument instrument, List<Item> items) {
        this.instrument = instrument;
        this.items = items;
    }

    /** All that does not fit. */
    public static List<ItemFault> of(Instrument instrument, List<Item> items) {
        ItemCheck check = new ItemCheck(instrument, items);
        check.eachItem();
        check.allTogether();
        return check.faults;
    }

    private void eachItem() {
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            String pointer = "/items/" + at;
            if (!codes.add(item.code())) {
                faults.add(ItemFault.at(pointer + "/code", "items.code.twice", item.code()));
            }
            Set<String> values = new HashSet<>();
            for (int option = 0; option < item.options().size(); option++) {
                String typed = item.options().get(option).typed();
                if (!values.add(typed)) {
                    faults.add(ItemFault.at(pointer + "/options/" + option + "/value", "items.value.twice", typed));
                }
            }
            if (values.size() < 2) {
                faults.add(ItemFault.at(pointer + "/options", "items.options.few"));
            }
            if (isByDomain() && item.domain().isEmpty()) {
                faults.add(ItemFault.at(pointer + "/domain", "items.missing"));
            }
        }
    }

    private void allTogether() {
        Integer wanted = instrument.items();
        if (wanted != null && wanted != items.size()) {
            faults.add(ItemFault.at("/items", "items.count", String.valueOf(wanted), String.valueOf(items.size())));
        }
        long domains = items.stream().map(Item::domain).distinct().count();
        if (isByDomain() && domains != DOMAINS) {
            faults.add(ItemFault.at("/items", "items.domains", String.valueOf(DOMAINS), String.valueOf(domains)));
        }
        if (faults.isEmpty()) {
            range();
        }
    }

    private void range() {
        BigDecimal least = total(Item::least);
        BigDecimal most = total(Item::most);
        if (least.compareTo(instrument.min()) != 0 || most.compareTo(instrument.max()) != 0) {
            faults.add(ItemFault.at(
                    "/items",
                    "items.range",
                    instrument.min().toPlainString(),
                    instrument.max().toPlainString(),
                    plain(least),
                    plain(most)));
        }
    }

    private BigDecimal total(Function<Item, BigDecimal> value) {
        Map<Item, BigDecimal> values = new LinkedHashMap<>();
        items.forEach(item -> values.put(item, value.apply(item)));
        return instrument.rule().total(values);
    }

    private boolean isByDomain() {
        return instrument.rule() == Scoring.DOMAIN_PERCENT;
    }

    private static String plain(BigDecimal total) {
        return new Item.Option(total, "").typed();
    }
}
