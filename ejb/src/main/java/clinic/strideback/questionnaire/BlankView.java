package clinic.strideback.questionnaire;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire to fill in.
 *
 * @param items       in order; empty where there is only a total from paper
 * @param source      the clinic's wording; null for what is built in
 * @param version     of that wording, as its holder calls it; empty for what is built in
 * @param instruction what stands before the items; may be empty
 * @param ownWords    whether the items are the runner's own activities
 * @param decimals    the most digits after the point of a total
 * @param today       the runner's own date
 */
public record BlankView(
        String instrument,
        String name,
        String about,
        List<ItemView> items,
        @Nullable UUID source,
        String version,
        String instruction,
        boolean ownWords,
        BigDecimal min,
        BigDecimal max,
        int decimals,
        LocalDate today)
        implements Serializable {

    /** How many activities the runner names at least. */
    public static final int NEEDED = Activities.LEAST;

    /**
     * One question.
     *
     * @param text   empty for an activity that is still to be named
     * @param kept   an activity that was asked before, which may be retired
     * @param least  what the lowest step of a scale means; empty for a list of answers
     * @param most   what the highest step means
     */
    public record ItemView(String code, String text, boolean kept, String least, String most, List<OptionView> options)
            implements Serializable {

        /** Steps in a row, and not a list of sentences. */
        public boolean isScale() {
            return !least.isEmpty();
        }

        /** An activity that the runner may name. */
        public boolean isToBeNamed() {
            return text.isEmpty();
        }
    }

    /** An answer to choose, and how a form sends it. */
    public record OptionView(String value, String text) implements Serializable {}

    public boolean isFillable() {
        return !items.isEmpty();
    }
}
