package clinic.strideback.web.patient;

import clinic.strideback.patient.AlertForm;
import clinic.strideback.patient.ConsentForm;
import clinic.strideback.patient.EndAlertForm;
import clinic.strideback.patient.FileService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** What nobody may overlook, and what the runner agreed to. */
@Named
@ViewScoped
public class AlertsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FileService files;

    @Inject
    private FileBacking file;

    private final AlertForm alert = new AlertForm();
    private final EndAlertForm end = new EndAlertForm();
    private final ConsentForm consent = new ConsentForm();
    private final ConsentForm withdrawal = new ConsentForm();

    /** Puts an alert on top of the chart. */
    public String add() {
        files.addAlert(file.getPatient(), alert);
        return file.here();
    }

    /** Takes one away. */
    public String endAlert() {
        files.endAlert(file.getPatient(), end);
        return file.here();
    }

    /** Records a consent. */
    public String agree() {
        files.recordConsent(file.getPatient(), consent);
        return file.here();
    }

    /** Records that one is withdrawn. */
    public String withdraw() {
        files.withdrawConsent(file.getPatient(), withdrawal);
        return file.here();
    }

    public AlertForm getAlert() {
        return alert;
    }

    public EndAlertForm getEnd() {
        return end;
    }

    public ConsentForm getConsent() {
        return consent;
    }

    public ConsentForm getWithdrawal() {
        return withdrawal;
    }
}
