package clinic.strideback.careplan;

import clinic.strideback.careplan.rules.ExitVerdict;
import clinic.strideback.protocol.PhaseView;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One exit criterion of a phase as the therapist sees it: the sentence of the protocol, the verdict, and each value that it rests on.
 *
 * @param id          the key of the sentence
 * @param confirmable whether the therapist's word is asked for
 * @param values      what is measured, in the order of the table
 * @param word        what the therapist said since the phase was entered; null before
 */
public record ExitLine(
        String id,
        PhaseView.Line line,
        ExitVerdict verdict,
        boolean confirmable,
        List<Value> values,
        @Nullable Word word)
        implements Serializable {

    public boolean isOpen() {
        return !verdict.opens();
    }

    /** For a form that speaks of what is shown. */
    public long version() {
        return SeenWord.version(word == null ? null : word.id());
    }

    /**
     * One measure held against its threshold.
     *
     * @param measure   in words
     * @param asked     the sign and the threshold, such as {@code ≥ 15}; empty for a word
     * @param unit      key of the unit; empty for a word
     * @param number    the value; null for a word, and where there is none
     * @param answer    the value where it is a word, such as {@code Y}, {@code NEG} or {@code UNABLE}; else empty
     * @param maxAgeDays after so many days it does not count any more; null when it never grows old
     * @param assessment the assessment that it comes from; null where it comes from the diary
     */
    public record Value(
            String measure,
            String asked,
            String unit,
            ExitVerdict verdict,
            @Nullable BigDecimal number,
            String answer,
            @Nullable LocalDate takenOn,
            @Nullable Integer maxAgeDays,
            boolean diary,
            @Nullable String assessment)
            implements Serializable {

        public boolean isKnown() {
            return number != null || !answer.isEmpty();
        }
    }

    /**
     * What a therapist said about it.
     *
     * @param by given and family name; null where the person is not known any more
     */
    public record Word(
            UUID id,
            boolean met,
            LocalDate seenOn,
            @Nullable String note,
            @Nullable String by) implements Serializable {}
}
