package clinic.strideback.questionnaire.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to a questionnaire come to. No instrument of the table allows a total of part of its items, so that none is ever made.
 *
 * @param total   null as long as an answer is missing or was not offered
 * @param values  what each answer counts, by item
 * @param missing codes of items without an answer
 * @param foreign codes of items with an answer that was not offered
 */
public record Score(
        @Nullable BigDecimal total, Map<String, BigDecimal> values, List<String> missing, List<String> foreign) {

    /**
     * Reads the answers.
     *
     * @param answers as typed, by code of the item
     */
    public static Score of(Scoring rule, List<Item> items, Map<String, String> answers) {
        Map<Item, BigDecimal> known = new LinkedHashMap<>();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (Item item : items) {
            String typed = answers.getOrDefault(item.code(), "");
            BigDecimal value = item.value(typed).orElse(null);
            if (value != null) {
                known.put(item, value);
                values.put(item.code(), value);
            } else {
                (typed.isBlank() ? missing : foreign).add(item.code());
            }
        }
        boolean all = known.size() == items.size() && !items.isEmpty();
        return new Score(all ? rule.total(known) : null, values, missing, foreign);
    }
}
