package clinic.strideback.careplan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From one phase to another. What was added for findings goes on, unless the therapist has ended it or prescribes the same by hand; so does what was taken up for
 * a reason, and another dose where both phases ask for the same.
 *
 * @param plan        in its new phase
 * @param before      what the former phase asked for
 * @param lines       what the new one asks for
 * @param open        what was prescribed until now
 * @param endedByHand exercises that the therapist has ended in this plan
 */
record PhaseChange(
        CarePlan plan,
        List<PlannedLine> before,
        List<PlannedLine> lines,
        List<Prescription> open,
        Set<String> endedByHand) {

    /** What the new phase begins with. */
    List<Prescription> prescriptions(Stamp stamp) {
        return IntStream.range(0, lines.size())
                .filter(this::isAskedFor)
                .mapToObj(place -> prescription(place, stamp))
                .toList();
    }

    /** The doses of the therapist's that do not go on, because the new phase asks for another dose or not for the exercise. */
    List<LostDose> lost(Stamp stamp) {
        List<Prescription> next = prescriptions(stamp);
        return open.stream()
                .filter(Prescription::isAdjusted)
                .filter(its -> next.stream().noneMatch(made -> its.id.equals(made.successorOf)))
                .map(its -> new LostDose(
                        its,
                        next.stream()
                                .filter(made -> made.exercise.equals(its.exercise))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private boolean isAskedFor(int place) {
        PlannedLine line = lines.get(place);
        boolean own = line.origins().stream().anyMatch(origin -> origin.code().equals(plan.protocolCode));
        return isTakenUp(line) && (own || !isLeftToTheHand(line.exercise())) && !isThirdCue(place);
    }

    /** Cues that the therapist has given by hand come first; then those of the plan, in its order. */
    private boolean isThirdCue(int place) {
        String exercise = lines.get(place).exercise();
        Stream<String> byHand = open.stream().filter(Prescription::isByHand).map(its -> its.exercise);
        Stream<String> earlier = IntStream.range(0, place)
                .filter(this::isAskedFor)
                .mapToObj(at -> lines.get(at).exercise());
        return exercise.startsWith(PlannedLines.CUE)
                && Stream.concat(byHand, earlier)
                                .filter(cue -> cue.startsWith(PlannedLines.CUE) && !cue.equals(exercise))
                                .distinct()
                                .count()
                        >= PlannedLines.MOST_CUES;
    }

    private boolean isTakenUp(PlannedLine line) {
        Objection objection = line.objection();
        return objection == null
                || (!objection.isBlocking()
                        && former(line).filter(its -> its.reason != null).isPresent());
    }

    private boolean isLeftToTheHand(String exercise) {
        return endedByHand.contains(exercise)
                || open.stream().anyMatch(its -> its.isByHand() && its.exercise.equals(exercise));
    }

    private Prescription prescription(int place, Stamp stamp) {
        PlannedLine line = lines.get(place);
        Prescription made = Prescription.of(plan, lines, place, stamp);
        former(line).ifPresent(its -> {
            made.because(line.objection() == null ? null : its.reason);
            its.lineIn(before)
                    .ifPresent(asked -> made.goOnFrom(its, asked.line().dose()));
        });
        return made;
    }

    /** The same exercise as it was asked for until now, in the same week of the phase where doses differ by week. */
    private Optional<Prescription> former(PlannedLine line) {
        return open.stream().filter(its -> !its.isByHand() && its.isOf(line)).findFirst();
    }
}
