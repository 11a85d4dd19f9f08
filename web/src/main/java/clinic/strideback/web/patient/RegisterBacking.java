package clinic.strideback.web.patient;

import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.PossibleDuplicate;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Registers a runner. */
@Named
@ViewScoped
public class RegisterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientService patients;

    private PatientForm form = new PatientForm();
    private @Nullable ClinicId clinic;
    private @Nullable List<PossibleDuplicate> possible;

    /** Carries over what was typed into the search box. */
    public void setTyped(@Nullable String typed) {
        form = PatientForm.begun(typed);
    }

    public @Nullable String getTyped() {
        return null;
    }

    /** Registers, and opens the chart. */
    public String register() {
        possible = null;
        PatientId patient = patients.register(clinic, form);
        return "/patient/chart.xhtml?faces-redirect=true&patient=" + patient;
    }

    /** Looks for those who may be the same, by what stands in the fields, finished or not. */
    public void lookAgain() {
        PatientForm typed = SentFields.read(Faces.getRequestParameterMap());
        possible = patients.possibleDuplicates(clinic, typed, Faces.getLocale());
    }

    /** Who may be the same. */
    public List<PossibleDuplicate> getPossible() {
        if (possible == null) {
            possible = patients.possibleDuplicates(clinic, form, Faces.getLocale());
        }
        return possible;
    }

    /** Whether registering asks for a reason. */
    public boolean isLikely() {
        return getPossible().stream().anyMatch(PossibleDuplicate::likely);
    }

    /** Which of the therapist's clinics; asked only where there are several. */
    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }

    public PatientForm getForm() {
        return form;
    }
}
