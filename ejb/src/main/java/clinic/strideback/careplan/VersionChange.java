package clinic.strideback.careplan;

import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.PhaseExercise;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From a phase of one version to the same phase of another one.
 *
 * @param from in the version that the plan is on
 * @param open what is prescribed in the plan and not ended
 */
record VersionChange(Phase from, List<Prescription> open) {

    /** The exercises that the therapist has prescribed, changed or ended by hand: another version leaves them alone. */
    Set<String> ownAdjustments() {
        Set<String> byHand = exercises(true);
        Set<String> ofPhase = exercises(false);
        Set<String> adjusted = from.exercises().stream()
                .map(PhaseExercise::exercise)
                .filter(exercise -> !ofPhase.contains(exercise))
                .collect(Collectors.toSet());
        adjusted.addAll(byHand);
        return adjusted;
    }

    private Set<String> exercises(boolean byHand) {
        return open.stream()
                .filter(prescription -> (prescription.isByHand() || prescription.isAdjusted()) == byHand)
                .map(prescription -> prescription.exercise)
                .collect(Collectors.toSet());
    }

    /** What ends: all that is prescribed but what the therapist has prescribed, changed or ended by hand. */
    List<Prescription> ends() {
        Set<String> adjusted = ownAdjustments();
        return open.stream()
                .filter(prescription -> !adjusted.contains(prescription.exercise))
                .toList();
    }

    /** What begins in the plan, which is on the other version by now: all that it asks for but what was adjusted by hand and what is over. */
    List<Prescription> begins(PhaseChange change, Stamp stamp) {
        Set<String> adjusted = ownAdjustments();
        return change.prescriptions(stamp).stream()
                .filter(prescription -> !adjusted.contains(prescription.exercise))
                .filter(prescription -> prescription.endsOn == null || !prescription.endsOn.isBefore(stamp.day()))
                .toList();
    }
}
