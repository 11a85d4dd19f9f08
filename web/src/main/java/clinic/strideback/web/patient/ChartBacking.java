package clinic.strideback.web.patient;

import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front of a runner's chart. */
@Named
@RequestScoped
public class ChartBacking {

    @Inject
    private ChartService charts;

    @Inject
    private EpisodeService episodes;

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    private @Nullable ChartHeader header;
    private List<EpisodeView> all = List.of();

    public void open() {
        header = charts.header(patient);
        all = episodes.of(patient);
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

    public List<EpisodeView> getEpisodes() {
        return all;
    }
}
