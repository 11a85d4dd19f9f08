package clinic.strideback.load;

import clinic.strideback.measure.DistanceUnit;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the runner's phone shows of the last two weeks.
 *
 * @param today       the runner's own date
 * @param thisMorning the answer of this morning, 0 to 10; null until it is given
 * @param thisTightness how tight the leg felt, told with it; null where it was not told
 * @param lastMorning the last answer before it
 * @param runs        the newest first
 * @param mayChange   which of them the runner may still correct or take back
 * @param unit        the one last used
 */
public record OwnRunsView(
        LocalDate today,
        @Nullable Integer thisMorning,
        @Nullable Integer thisTightness,
        @Nullable Integer lastMorning,
        List<RunRow> runs,
        List<UUID> mayChange,
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

    /** What was not told of it, by the name of the field; the morning after only when it has come. */
    public List<String> open(RunRow run) {
        List<String> open = new ArrayList<>();
        if (run.minutes() == null) {
            open.add("minutes");
        }
        if (run.painDuring() == null) {
            open.add("painDuring");
        }
        if (run.effort() == null) {
            open.add("effort");
        }
        if (run.nextMorning() == null && run.ranOn().isBefore(today)) {
            open.add("painNextMorning");
        }
        return open;
    }
}
