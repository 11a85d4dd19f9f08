package clinic.strideback.careplan;

import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.PhaseExercise;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.shared.rules.Evidence;

/** The dose of an exercise that no protocol of a plan gives: that with which one usually begins, else an open one. */
final class DefaultDoses {

    private DefaultDoses() {}

    static PhaseExercise of(ProtocolLibrary library, String exercise) {
        return library.findExercise(exercise)
                .map(Exercise::usualDose)
                .map(usual -> line(exercise, usual.dose(), usual.evidence(), usual.reported(), usual.source()))
                .orElseGet(() -> line(exercise, Dose.OPEN, Evidence.CLINIC_SETTING, false, "CLINIC"));
    }

    private static PhaseExercise line(String exercise, Dose dose, Evidence evidence, boolean reported, String source) {
        return new PhaseExercise(exercise, null, null, dose, null, "", evidence, reported, source);
    }
}
