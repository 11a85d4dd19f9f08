package clinic.strideback.web.episode;

import clinic.strideback.episode.EpisodeForm;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.Side;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Opens an episode of care. */
@Named
@ViewScoped
public class EpisodeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EpisodeService episodes;

    @Inject
    private ChartService charts;

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    private @Nullable ChartHeader header;
    private final EpisodeForm form = new EpisodeForm();

    public void look() {
        header = charts.header(patient);
    }

    /** Opens the episode, and shows the chart with it. */
    public String open() {
        episodes.open(patient, form);
        return "/patient/chart.xhtml?faces-redirect=true&patient=" + patient;
    }

    public PatientId getPatient() {
        return patient;
    }

    public void setPatient(PatientId patient) {
        this.patient = patient;
    }

    public @Nullable ChartHeader getHeader() {
        return header;
    }

    public EpisodeForm getForm() {
        return form;
    }

    public Side[] getSides() {
        return Side.values();
    }

    public Onset[] getOnsets() {
        return Onset.values();
    }

    public Mechanism[] getMechanisms() {
        return Mechanism.values();
    }
}
