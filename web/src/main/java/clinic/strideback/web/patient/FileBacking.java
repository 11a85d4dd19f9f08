package clinic.strideback.web.patient;

import clinic.strideback.patient.FileService;
import clinic.strideback.patient.FileView;
import clinic.strideback.patient.HandOverForm;
import clinic.strideback.patient.Standing;
import clinic.strideback.patient.StandingForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What stands in a file beside names and details: whether the runner is treated, and by whom. */
@Named
@ViewScoped
public class FileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FileService files;

    @Inject
    private ChartService charts;

    private final StandingForm standing = new StandingForm();
    private final HandOverForm charge = new HandOverForm();

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    private @Nullable ChartHeader header;
    private @Nullable FileView view;

    public void open() {
        header = charts.header(patient);
        view = files.read(patient, Faces.getLocale());
        standing.setVersion(view.version());
        standing.setSince(view.today());
        charge.setWas(view.therapist() == null ? null : view.therapist().id());
        charge.setTherapist(charge.getWas());
    }

    /** Records whether the runner is treated. */
    public String changeStanding() {
        files.changeStanding(patient, standing);
        return here();
    }

    /** Hands the runner over. */
    public String handOver() {
        files.handOver(patient, charge);
        return here();
    }

    String here() {
        return "/patient/file.xhtml?faces-redirect=true&patient=" + patient;
    }

    /** What the standing can become. */
    public List<Standing> getOthers() {
        return Stream.of(Standing.values())
                .filter(one -> one != Standing.MERGED && (view == null || one != view.standing()))
                .toList();
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

    public @Nullable FileView getView() {
        return view;
    }

    public StandingForm getStanding() {
        return standing;
    }

    public HandOverForm getCharge() {
        return charge;
    }
}
