package clinic.strideback.questionnaire.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows and items for tests; the wording is invented. */
final class Instruments {

    private Instruments() {}

    /** A row with these cells; the others are those of a sum from 0 to 10, where more is better. */
    static Map<String, String> row(String... cells) {
        Map<String, String> row = new HashMap<>();
        for (String column : List.of(
                "items",
                "mdc",
                "mcid",
                "change_source",
                "satisfied_by",
                "strain_days",
                "pht_days",
                "gradual_days",
                "also_at")) {
            row.put(column, "");
        }
        row.putAll(Map.of(
                "code", "X", "rule", "SUM", "missing", "REFUSE", "min", "0", "max", "10", "better", "HIGHER", "reads",
                "CHANGE", "wording", "CLINIC", "finding", "PROM-X", "intake", "YES"));
        row.putAll(Map.of("source", "somebody", "evidence", "EXPERT"));
        Arrays.stream(cells).forEach(cell -> row.put(cell.split(":", 2)[0], cell.split(":", 2)[1]));
        return row;
    }

    static Instrument instrument(String... cells) {
        return Instrument.of(row(cells));
    }

    /** An item with an answer for each value. */
    static Item item(String code, String domain, int... values) {
        return new Item(
                code,
                "Question " + code,
                domain,
                IntStream.of(values)
                        .mapToObj(value -> new Item.Option(new BigDecimal(value), "Answer " + value))
                        .toList());
    }
}
