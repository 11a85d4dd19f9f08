package clinic.strideback.returntorun;

import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.rules.PainColour;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cause and effect on one axis of time: what was run, how it hurt, and the stages as bands.
 *
 * @param from    the first day, a Monday
 * @param ceiling the most pain that the phase allows
 * @param needed  the weekly distance that the present gate asks for; null when it asks for none
 */
public record TrainingView(
        LocalDate from,
        LocalDate today,
        List<Week> weeks,
        List<Pain> pains,
        List<Band> bands,
        int ceiling,
        @Nullable Metres needed)
        implements Serializable {

    /**
     * One week from Monday to Sunday.
     *
     * @param done null when nothing was logged: not known, and not 0
     */
    public record Week(LocalDate monday, @Nullable Metres done, int runs, boolean current) implements Serializable {}

    /** What one session did. Scores that were not given are null. */
    public record Pain(
            LocalDate on,
            @Nullable Integer during,
            @Nullable Integer nextMorning,
            PainColour colour) implements Serializable {}

    /** A stay at one stage; the last one is open to the right. */
    public record Band(LocalDate from, LocalDate to, int stage) implements Serializable {}
}
