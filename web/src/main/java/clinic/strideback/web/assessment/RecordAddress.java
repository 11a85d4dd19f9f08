package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.web.shell.EpisodeAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which assessment of which episode of whom: what the address of its pages carries. */
public class RecordAddress extends EpisodeAddress {

    private static final long serialVersionUID = 1L;

    private @Nullable AssessmentId assessment;

    /** The address of the same assessment on another page, as a redirect. */
    String page(String name) {
        return to("/assessment/" + name + ".xhtml") + (name.equals("list") ? "" : "&assessment=" + assessment());
    }

    /** An address whose parts do not belong together leads nowhere. */
    void refuseOtherThan(PatientId whose) {
        if (!whose.equals(patient())) {
            throw new NotFound();
        }
    }

    /**
     * The assessment.
     *
     * @throws NotFound if the address names none
     */
    AssessmentId assessment() {
        return Optional.ofNullable(assessment).orElseThrow(NotFound::new);
    }

    public @Nullable AssessmentId getAssessment() {
        return assessment;
    }

    public void setAssessment(@Nullable AssessmentId assessment) {
        this.assessment = assessment;
    }
}
