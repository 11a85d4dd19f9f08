package clinic.strideback.load;

import clinic.strideback.measure.DistanceUnit;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the runner's phone shows of the last two weeks.
 *
 * @param today       the runner's own date
 * @param thisMorning the answer of this morning, 0 to 10; null until it is given
 * @param thisTightness how tight the leg felt, told with it; null where it was not told
 * @param lastMorning the last answer before it
 * @param runs        the newest first
 * @param unit        the one last used
 */
public record OwnRunsView(
        LocalDate today,
        @Nullable Integer thisMorning,
        @Nullable Integer thisTightness,
        @Nullable Integer lastMorning,
        List<RunRow> runs,
        DistanceUnit unit)
        implements Serializable {

    /** A sign in the leg was told with one of the runs. */
    public boolean hasSignOfTheLeg() {
        return runs.stream()
                .map(RunRow::signs)
                .anyMatch(signs -> signs.limp() || signs.suddenPain() || signs.newBruise());
    }

    /** The runs of today. */
    public List<RunRow> todays() {
        return runs.stream().filter(run -> run.ranOn().equals(today)).toList();
    }
}
