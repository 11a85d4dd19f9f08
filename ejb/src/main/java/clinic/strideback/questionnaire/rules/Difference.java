package clinic.strideback.questionnaire.rules;

import clinic.strideback.measure.LimbSymmetry.Better;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of a total since it was taken before.
 *
 * @param by   in points, negative when it fell
 * @param part whether only the activities are compared that were asked both times
 */
public record Difference(BigDecimal by, Meaning meaning, boolean part) implements Serializable {

    /** What a change says, as far as it is published what it can say. */
    public enum Meaning {
        /** Nobody has published how large the error is, or which change matters. */
        UNKNOWN,
        /** Too small to tell from error of the measurement. */
        WITHIN_ERROR,
        /** Less than what matters to runners; how large the error is, nobody has published. */
        NOT_IMPORTANT,
        REAL_BETTER,
        REAL_WORSE,
        IMPORTANT_BETTER,
        IMPORTANT_WORSE
    }

    /** The change between two answers; none where they say nothing about each other. */
    public static Optional<Difference> between(Instrument instrument, Point before, Point now) {
        if (instrument.change().reads() == Instrument.Reads.VALUE) {
            return Optional.empty();
        }
        Set<String> asked = before.answers().keySet();
        boolean same = instrument.rule() != Scoring.MEAN
                || asked.isEmpty()
                || now.answers().isEmpty()
                || asked.equals(now.answers().keySet());
        if (same) {
            return Optional.of(judged(instrument, now.total().subtract(before.total()), false));
        }
        Set<String> both = new TreeSet<>(asked);
        both.retainAll(now.answers().keySet());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(judged(instrument, mean(now, both).subtract(mean(before, both)), true));
    }

    /** What a total says that is a change by itself; none for other instruments. */
    public static Optional<Difference> of(Instrument instrument, Point now) {
        return instrument.change().reads() == Instrument.Reads.VALUE
                ? Optional.of(judged(instrument, now.total(), false))
                : Optional.empty();
    }

    private static BigDecimal mean(Point point, Collection<String> items) {
        Map<String, BigDecimal> answers = point.answers();
        return Scoring.mean(items.stream().map(answers::get).toList());
    }

    private static Difference judged(Instrument instrument, BigDecimal by, boolean part) {
        return new Difference(by, meaning(instrument, by), part);
    }

    private static Meaning meaning(Instrument instrument, BigDecimal by) {
        Instrument.Change change = instrument.change();
        boolean good = (by.signum() > 0) == (instrument.better() == Better.HIGHER);
        if (change.mdc() == null && change.mcid() == null) {
            return Meaning.UNKNOWN;
        }
        if (change.mdc() != null && !reaches(by, change.mdc())) {
            return Meaning.WITHIN_ERROR;
        }
        if (reaches(by, change.mcid())) {
            return good ? Meaning.IMPORTANT_BETTER : Meaning.IMPORTANT_WORSE;
        }
        return change.mdc() == null ? Meaning.NOT_IMPORTANT : real(good);
    }

    private static boolean reaches(BigDecimal by, @Nullable BigDecimal size) {
        return size != null && by.abs().compareTo(size) >= 0;
    }

    private static Meaning real(boolean good) {
        return good ? Meaning.REAL_BETTER : Meaning.REAL_WORSE;
    }
}
