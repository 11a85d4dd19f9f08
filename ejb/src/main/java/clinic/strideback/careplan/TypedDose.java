package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.TypedRange;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The dose of a prescription as a therapist would type it, to begin a change with.
 *
 * @param seconds of a hold or a bout; null where it is said in minutes
 * @param minutes of one that lasts whole minutes
 * @param metres one length, or several in their order
 * @param times null where the dose does not say how often
 * @param stays what the form does not ask for and the same exercise keeps: tempo, effort, load in percent, load step, progression; one phrase each
 */
public record TypedDose(
        @Nullable String sets,
        @Nullable String reps,
        @Nullable String seconds,
        @Nullable String minutes,
        @Nullable String metres,
        Dose.@Nullable Per per,
        @Nullable Integer restSeconds,
        @Nullable BigDecimal loadKg,
        @Nullable String times,
        Frequency.@Nullable Rhythm rhythm,
        List<String> stays)
        implements Serializable {

    static TypedDose of(Dose dose, @Nullable BigDecimal loadKg, List<String> stays) {
        Frequency frequency = dose.frequency();
        Range seconds = dose.seconds();
        Range minutes = seconds == null ? null : HandDose.wholeMinutes(seconds);
        return new TypedDose(
                typed(dose.sets()),
                typed(dose.reps()),
                minutes == null ? typed(seconds) : null,
                typed(minutes),
                dose.metres().isEmpty()
                        ? null
                        : dose.metres().stream().map(String::valueOf).collect(Collectors.joining(", ")),
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
