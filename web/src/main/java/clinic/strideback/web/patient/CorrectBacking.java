package clinic.strideback.web.patient;

import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.PersonField;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.PatientId;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Corrects what stands about a runner. */
@Named
@ViewScoped
public class CorrectBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientService patients;

    @Inject
    private ChartService charts;

    @Inject
    private ConflictBacking conflict;

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    private @Nullable ChartHeader header;
    private PatientForm form = new PatientForm();

    public void open() {
        header = charts.header(patient);
        form = patients.correction(patient);
    }

    /** Records what was typed, and opens the chart. */
    public String correct() {
        patients.correct(patient, form);
        return "/patient/chart.xhtml?faces-redirect=true&patient=" + patient;
    }

    /** What is left of mine is recorded on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return correct();
    }

    /** Takes one field of theirs into the form. */
    public void takeTheirs(String field) {
        PatientForm theirs = patients.correction(patient);
        Arrays.stream(PersonField.values())
                .filter(one -> one.name().equals(field))
                .findFirst()
                .ifPresentOrElse(
                        one -> {
                            form.tell(one, theirs.get(one));
                            conflict.taken(field);
                        },
                        () -> conflict.take(field, theirs, form));
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

    public PatientForm getForm() {
        return form;
    }
}
