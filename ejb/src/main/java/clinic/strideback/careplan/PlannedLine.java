package clinic.strideback.careplan;

import clinic.strideback.protocol.PhaseExercise;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One exercise as a plan asks for it in a phase, wherever it comes from.
 *
 * @param line      the dose with its source; of the base protocol where that gives one
 * @param origins   all of them, the one of the dose first
 * @param objection what keeps it from being prescribed by itself; null where nothing does
 */
record PlannedLine(
        PhaseExercise line, List<Origin> origins, @Nullable Objection objection) {

    String exercise() {
        return line.exercise();
    }

    PlannedLine also(Origin origin) {
        return origins.contains(origin)
                ? this
                : new PlannedLine(
                        line, Stream.concat(origins.stream(), Stream.of(origin)).toList(), objection);
    }

    /** In place of an open dose that which another origin gives, week by week where it differs; else the line as it is. */
    Stream<PlannedLine> filledBy(List<PhaseExercise> given, Origin origin) {
        List<PhaseExercise> doses = given.stream()
                .filter(other ->
                        other.exercise().equals(exercise()) && !other.dose().isOpen())
                .toList();
        if (doses.isEmpty() || !line.dose().isOpen() || line.week() != null) {
            return Stream.of(this);
        }
        List<Origin> all = Stream.concat(Stream.of(origin), origins.stream()).toList();
        return doses.stream().map(dose -> new PlannedLine(dose, all, objection));
    }

    PlannedLine against(@Nullable Objection found) {
        return new PlannedLine(line, origins, found);
    }
}
