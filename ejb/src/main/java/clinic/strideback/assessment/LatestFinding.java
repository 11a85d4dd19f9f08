package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Finding;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A signed answer to one question on one side with its day: mostly the newest, for whoever judges by it.
 *
 * @param finding    with its value in the canonical unit; recorded, or unable because of pain. "Not tested" never hides an older value
 * @param takenOn    the day on which the runner was examined, at the clinic
 * @param assessment where it stands
 */
public record LatestFinding(Finding finding, LocalDate takenOn, AssessmentId assessment) implements Serializable {

    /** Too old to say much, by the table of findings. */
    public boolean isStale(LocalDate today) {
        Integer days =
                ShippedFindings.catalogue().get(finding.key().code()).reading().staleDays();
        return days != null && takenOn.plusDays(days).isBefore(today);
    }
}
