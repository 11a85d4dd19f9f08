package clinic.strideback.assessment.rules;

import clinic.strideback.measure.MeasureUnit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer: a value as it was entered and in its canonical unit, a chosen word, a text, or why there is none.
 *
 * @param value   in the canonical unit, exact
 * @param entered as typed
 * @param unit    the unit of {@code entered}
 * @param choice  the option, or the marks as {@link BodyChart#write} writes them
 * @param trials  each as typed, in the same unit; empty for a test that is taken once
 */
public record Finding(
        FindingKey key,
        FindingStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal entered,
        @Nullable MeasureUnit unit,
        @Nullable String choice,
        @Nullable String text,
        List<BigDecimal> trials)
        implements Serializable {

    public static Finding number(FindingKey key, BigDecimal entered, MeasureUnit unit) {
        return new Finding(
                key, FindingStatus.RECORDED, unit.toCanonical(entered), entered, unit, null, null, List.of());
    }

    public static Finding choice(FindingKey key, String option) {
        return new Finding(key, FindingStatus.RECORDED, null, null, null, option, null, List.of());
    }

    public static Finding text(FindingKey key, String text) {
        return new Finding(key, FindingStatus.RECORDED, null, null, null, null, text, List.of());
    }

    /** No value, and why: not tested, or unable because of pain. */
    public static Finding without(FindingKey key, FindingStatus why) {
        return new Finding(key, why, null, null, null, null, null, List.of());
    }

    /** The same with the trials that it counts for. */
    public Finding with(List<BigDecimal> taken) {
        return new Finding(key, status, value, entered, unit, choice, text, List.copyOf(taken));
    }
}
