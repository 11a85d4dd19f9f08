package clinic.strideback.web.patient;

import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.Sex;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Registers a runner. */
@Named
@ViewScoped
public class RegisterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientService patients;

    private final PatientForm form = new PatientForm();
    private @Nullable ClinicId clinic;

    /** Carries over what was typed into the search box. */
    public void setTyped(@Nullable String typed) {
        if (typed != null && form.getFamilyName() == null && typed.chars().noneMatch(Character::isDigit)) {
            form.setFamilyName(typed);
        }
    }

    public @Nullable String getTyped() {
        return null;
    }

    /** Registers, and opens the chart. */
    public String register() {
        PatientId patient = patients.register(clinic, form);
        return "/patient/chart.xhtml?faces-redirect=true&patient=" + patient;
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

    public Sex[] getSexes() {
        return Sex.values();
    }
}
