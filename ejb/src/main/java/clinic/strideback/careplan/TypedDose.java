package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.TypedRange;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dose of a prescription as a therapist would type it, to begin a change with.
 *
 * @param times null where the dose does not say how often
 * @param stays what the form does not ask for and the same exercise keeps: tempo, effort, distance, load in percent; one phrase each
 */
public record TypedDose(
        @Nullable String sets,
        @Nullable String reps,
        @Nullable String seconds,
        Dose.@Nullable Per per,
        @Nullable Integer restSeconds,
        @Nullable BigDecimal loadKg,
        @Nullable String times,
        Frequency.@Nullable Rhythm rhythm,
        List<String> stays)
        implements Serializable {

    static TypedDose of(Dose dose, @Nullable BigDecimal loadKg, List<String> stays) {
        Frequency frequency = dose.frequency();
        return new TypedDose(
                typed(dose.sets()),
                typed(dose.reps()),
                typed(dose.seconds()),
                dose.per(),
                dose.restSeconds(),
                loadKg,
                frequency == null ? null : typed(frequency.times()),
                frequency == null ? null : frequency.rhythm(),
                stays);
    }

    private static @Nullable String typed(@Nullable Range range) {
        return range == null ? null : TypedRange.typed(range.notation());
    }
}
