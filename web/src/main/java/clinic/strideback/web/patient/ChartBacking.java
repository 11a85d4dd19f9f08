package clinic.strideback.web.patient;

import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.report.ChartOverview;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The front of a runner's chart. */
@Named
@ViewScoped
public class ChartBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChartService charts;

    @Inject
    private AssessmentService assessments;

    private final UUID token = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    private @Nullable ChartOverview view;

    public void open() {
        view = charts.overview(patient, Faces.getLocale());
    }

    /** Begins an assessment of the episode, or goes on with the draft. */
    public String assess(EpisodeId episode) {
        return "/assessment/record?faces-redirect=true&patient=" + patient + "&episode=" + episode + "&assessment="
                + assessments.begin(patient, episode, null, token);
    }

    public PatientId getPatient() {
        return patient;
    }

    public void setPatient(PatientId patient) {
        this.patient = patient;
    }

    public @Nullable ChartOverview getView() {
        return view;
    }
}
