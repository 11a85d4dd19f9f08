package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.Tempo;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dose as the prescription keeps it, in the notation of the tables. */
@Embeddable
class PrescribedDose {

    private static final String STEP = ">";

    @Nullable
    String sets;

    @Nullable
    String reps;

    @Enumerated(EnumType.STRING)
    Dose.@Nullable Per per;

    @Nullable
    String seconds;

    @Nullable
    String metres;

    @Nullable
    String lowerSeconds;

    @Nullable
    String pauseSeconds;

    @Nullable
    String liftSeconds;

    @Nullable
    Integer restSeconds;

    String effort;

    @Nullable
    Integer loadPercent;

    @Nullable
    String frequency;

    protected PrescribedDose() {}

    PrescribedDose(Dose dose) {
        this.sets = notation(dose.sets());
        this.reps = notation(dose.reps());
        this.per = dose.per();
        this.seconds = notation(dose.seconds());
        this.metres = dose.metres().isEmpty()
                ? null
                : dose.metres().stream().map(String::valueOf).collect(Collectors.joining(STEP));
        this.lowerSeconds = notation(dose.tempo().lower());
        this.pauseSeconds = notation(dose.tempo().pause());
        this.liftSeconds = notation(dose.tempo().lift());
        this.restSeconds = dose.restSeconds();
        this.effort = dose.effort();
        this.loadPercent = dose.loadPercent();
        this.frequency = dose.frequency() == null ? null : dose.frequency().notation();
    }

    Dose dose() {
        return new Dose(
                range(sets),
                range(reps),
                per,
                range(seconds),
                metres == null
                        ? List.of()
                        : Stream.of(metres.split(STEP, -1))
                                .map(Integer::valueOf)
                                .toList(),
                new Tempo(range(lowerSeconds), range(pauseSeconds), range(liftSeconds)),
                restSeconds,
                effort,
                loadPercent,
                frequency == null ? null : Frequency.parse(frequency));
    }

    private static @Nullable String notation(@Nullable Range range) {
        return range == null ? null : range.notation();
    }

    private static @Nullable Range range(@Nullable String notation) {
        return notation == null ? null : Range.parse(notation);
    }
}
