package clinic.strideback.report;

import clinic.strideback.report.WorklistRow.DayState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last seven days as a runner told them, oldest first.
 *
 * @param pain worst of each day, 0 to 10; null where none was told
 */
record Week(List<DayState> states, List<@Nullable Integer> pain) {

    static final int DAYS = 7;

    /**
     * What a runner told of one day.
     *
     * @param done exercises done, as planned or otherwise
     * @param skipped exercises left out, as the runner says
     * @param pain the worst of the day; null where none was told
     */
    record DayTold(
            UUID patient,
            LocalDate day,
            int done,
            int skipped,
            @Nullable Integer pain) {}

    static Week of(LocalDate today, List<DayTold> told) {
        List<DayState> states = new ArrayList<>();
        List<@Nullable Integer> pain = new ArrayList<>();
        for (int back = DAYS - 1; back >= 0; back--) {
            LocalDate day = today.minusDays(back);
            List<DayTold> ofDay =
                    told.stream().filter(it -> it.day().equals(day)).toList();
            states.add(state(ofDay));
            pain.add(ofDay.stream()
                    .map(DayTold::pain)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null));
        }
        return new Week(states, pain);
    }

    /** A day of which nothing was told is not known; it is neither done nor missed. */
    private static DayState state(List<DayTold> told) {
        int done = told.stream().mapToInt(DayTold::done).sum();
        int skipped = told.stream().mapToInt(DayTold::skipped).sum();
        if (done == 0 && skipped == 0) {
            return DayState.NOT_LOGGED;
        }
        if (done == 0) {
            return DayState.NOT_DONE;
        }
        return skipped == 0 ? DayState.DONE : DayState.PART;
    }
}
