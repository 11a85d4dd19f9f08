package clinic.strideback.questionnaire.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One question of a questionnaire, with the answers to choose from.
 *
 * @param code   names it within its questionnaire
 * @param domain what it is about, for instruments that are scored by domain; empty otherwise
 */
public record Item(String code, String text, String domain, List<Option> options) implements Serializable {

    public Item {
        options = List.copyOf(options);
    }

    /** An answer, and what it counts. */
    public record Option(BigDecimal value, String text) implements Serializable {

        /** As forms write it: without zeros that say nothing. */
        public String typed() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /** What an answer counts; empty for one that was not offered. */
    public Optional<BigDecimal> value(String typed) {
        return options.stream()
                .filter(option -> option.typed().equals(typed))
                .map(Option::value)
                .findFirst();
    }

    BigDecimal least() {
        return options.stream()
                .map(Option::value)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    BigDecimal most() {
        return options.stream()
                .map(Option::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
