package clinic.strideback.careplan;

import clinic.strideback.careplan.TodayView.Item;
import clinic.strideback.careplan.TodayView.Plan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exercises of a plan as a runner takes them home.
 *
 * @param version  of the protocol that the plan keeps
 * @param beside   what the protocols beside it are called
 * @param advice   what goes with the exercises of the phase, or leads it instead of them
 * @param leaveOut what this phase asks to leave out
 */
public record HomeProgramme(
        Plan plan, int version, List<String> beside, List<String> advice, List<String> leaveOut, List<Line> exercises)
        implements Serializable {

    /**
     * An exercise, with the dose that the plan has.
     *
     * @param from  when it begins; null when it has
     * @param until last day as planned; null while no end is in sight
     */
    public record Line(
            Item item, @Nullable LocalDate from, @Nullable LocalDate until) implements Serializable {}
}
