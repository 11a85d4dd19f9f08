package clinic.strideback.proposal;

import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often a rule of the base protocol decided at a clinic, and how often a therapist chose another protocol.
 *
 * @param title   in the language asked for
 * @param decided overruled ones included
 * @param reasons of those that were overruled, the most frequent first
 */
public record RuleUse(String rule, String title, long decided, long overruled, List<Because> reasons)
        implements Serializable {

    /** So often for that reason. */
    public record Because(OverruleReason reason, long often) implements Serializable {}

    /** By rule, from rows of rule, reason and number. */
    static List<RuleUse> of(List<Tuple> outcomes, RuleWords words) {
        Map<String, RuleUse> uses = new LinkedHashMap<>();
        for (Tuple row : outcomes) {
            String rule = row.get("rule", String.class);
            RuleUse one = of(rule, words, row.get("reason", String.class), row.get("often", Long.class));
            uses.merge(rule, one, RuleUse::plus);
        }
        return List.copyOf(uses.values());
    }

    private static RuleUse of(String rule, RuleWords words, @Nullable String reason, long often) {
        return reason == null
                ? new RuleUse(rule, words.text(rule + ".title"), often, 0, List.of())
                : new RuleUse(
                        rule,
                        words.text(rule + ".title"),
                        often,
                        often,
                        List.of(new Because(OverruleReason.valueOf(reason), often)));
    }

    private RuleUse plus(RuleUse other) {
        List<Because> all =
                Stream.concat(reasons.stream(), other.reasons.stream()).toList();
        return new RuleUse(rule, title, decided + other.decided, overruled + other.overruled, all);
    }
}
