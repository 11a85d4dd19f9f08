package clinic.strideback.shared.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was found for one measure: a number, one word of a list, or yes/no. "Unable because of pain" is an answer too; it meets no criterion. A
 * finding that was not taken is no answer at all: it is left out of the {@link Facts}.
 *
 * @param text   the answer as tables write it: {@code 84.5}, {@code SUDDEN}, {@code Y}, {@code N}
 * @param number the same as a number in the unit of the measure; null for words
 */
public record Answer(String text, @Nullable BigDecimal number) {

    public static final Answer YES = new Answer("Y", null);
    public static final Answer NO = new Answer("N", null);
    public static final Answer UNABLE = new Answer("UNABLE", null);

    public static Answer of(BigDecimal number) {
        return new Answer(number.toPlainString(), number);
    }

    public static Answer of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    public static Answer word(String word) {
        return new Answer(word, null);
    }
}
