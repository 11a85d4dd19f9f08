package clinic.strideback.careplan;

import clinic.strideback.protocol.PhaseExercise;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Tempo;
import clinic.strideback.shared.rules.Evidence;
import java.util.List;

/** The dose of an exercise that no protocol of a plan gives: that of the first line of the library that has it, else an open one. */
final class DefaultDoses {

    private static final Dose OPEN = new Dose(null, null, null, null, List.of(), Tempo.NOT_GIVEN, null, "", null, null);

    private DefaultDoses() {}

    static PhaseExercise of(ProtocolLibrary library, String exercise) {
        return library.newest().stream()
                .flatMap(protocol -> protocol.phases().stream())
                .flatMap(phase -> phase.exercises().stream())
                .filter(line -> line.exercise().equals(exercise))
                .findFirst()
                .map(line -> new PhaseExercise(
                        exercise,
                        null,
                        null,
                        line.dose(),
                        line.loadStepPercent(),
                        line.progression(),
                        line.evidence(),
                        line.reported(),
                        line.source()))
                .orElseGet(() -> new PhaseExercise(
                        exercise, null, null, OPEN, null, "", Evidence.CLINIC_SETTING, false, "CLINIC"));
    }
}
