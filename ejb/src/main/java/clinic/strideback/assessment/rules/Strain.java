package clinic.strideback.assessment.rules;

import clinic.strideback.measure.BritishAthleticsGrade;
import java.util.Optional;

/** What makes a problem a strain. */
public final class Strain {

    private Strain() {}

    /**
     * Not a direct blow, and sudden, or graded, or torn on MRI.
     *
     * @param grade the clinical one, whichever it is
     * @param bamic the British Athletics grade
     */
    public static boolean is(boolean directBlow, boolean sudden, Optional<String> grade, Optional<String> bamic) {
        boolean torn = bamic.map(BritishAthleticsGrade::new)
                .filter(BritishAthleticsGrade::isTear)
                .isPresent();
        return !directBlow && (sudden || grade.isPresent() || torn);
    }
}
