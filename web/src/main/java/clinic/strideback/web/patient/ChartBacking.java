package clinic.strideback.web.patient;

import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.report.ChartOverview;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.StoryFilter;
import clinic.strideback.report.StoryKind;
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
    private final StoryFilter story = new StoryFilter();

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    private @Nullable ChartOverview view;

    public void open() {
        view = charts.overview(patient, story, Faces.getLocale());
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

    /** Which part of what happened is shown. */
    public StoryFilter getStory() {
        return story;
    }

    public StoryKind[] getKinds() {
        return StoryKind.values();
    }

    public @Nullable ChartOverview getView() {
        return view;
    }
}
