package clinic.strideback.careplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a plan asked for on one day, and what the runner told of it. What was not ticked off is not known.
 *
 * @param due     exercises that the phone offered as to be done, and others that were done all the same
 * @param done    of these, done as planned or otherwise
 * @param skipped of these, left out as the runner says
 * @param names   the codes of those due
 */
public record PlannedDay(LocalDate day, int due, int done, int skipped, List<String> names) implements Serializable {

    /** How many days before the first one have to be known, since a frequency counts back. */
    public static final int LOOK_BACK = 14;

    public PlannedDay {
        names = List.copyOf(names);
    }

    /** One for each day from the first to the last, in their order. */
    public static List<PlannedDay> between(
            LocalDate first, LocalDate last, List<AskedExercise> asked, Collection<TickedExercise> ticked) {
        return first.datesUntil(last.plusDays(1))
                .map(day -> of(day, asked, ticked))
                .toList();
    }

    private static PlannedDay of(LocalDate day, List<AskedExercise> asked, Collection<TickedExercise> ticked) {
        Set<UUID> done = on(day, ticked, true);
        Set<UUID> skipped = on(day, ticked, false);
        List<AskedExercise> due = asked.stream()
                .filter(exercise -> done.contains(exercise.id())
                        || skipped.contains(exercise.id())
                        || (exercise.holdsOn(day)
                                && Schedule.isDue(exercise.frequency(), day, doneDays(exercise, ticked))))
                .toList();
        return new PlannedDay(
                day,
                due.size(),
                count(due, done),
                (int) due.stream()
                        .map(AskedExercise::id)
                        .filter(skipped::contains)
                        .filter(id -> !done.contains(id))
                        .count(),
                due.stream().map(AskedExercise::exercise).toList());
    }

    private static int count(List<AskedExercise> due, Set<UUID> told) {
        return (int) due.stream().map(AskedExercise::id).filter(told::contains).count();
    }

    private static Set<UUID> on(LocalDate day, Collection<TickedExercise> ticked, boolean done) {
        return ticked.stream()
                .filter(tick -> tick.day().equals(day) && tick.done() == done)
                .map(TickedExercise::prescription)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> doneDays(AskedExercise exercise, Collection<TickedExercise> ticked) {
        return ticked.stream()
                .filter(tick -> tick.done() && tick.prescription().equals(exercise.id()))
                .map(TickedExercise::day)
                .collect(Collectors.toSet());
    }
}
