package clinic.strideback.web.patient;

import clinic.strideback.patient.MergeForm;
import clinic.strideback.patient.MergeService;
import clinic.strideback.patient.MergeView;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Two files side by side, to be made one or kept apart. */
@Named
@ViewScoped
public class MergeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MergeService merges;

    @SuppressWarnings("NullAway.Init") // parameters of the address, set before anything is called
    private PatientId patient;

    @SuppressWarnings("NullAway.Init")
    private PatientId other;

    private @Nullable MergeView view;
    private MergeForm form = new MergeForm();

    public void open() {
        view = merges.compare(patient, other);
        form = MergeForm.about(view);
    }

    /** Makes one file of them, and opens it. */
    public String merge() {
        merges.merge(patient, other, form);
        Messages.addFlashGlobalInfo(
                Faces.evaluateExpressionGet("#{patientWords['merge.done']}").toString());
        return "/patient/chart.xhtml?faces-redirect=true&patient=" + patient;
    }

    /** Says that they are two. */
    public String keepApart() {
        merges.keepApart(patient, other, form);
        return "/patient/duplicates.xhtml?faces-redirect=true";
    }

    public PatientId getPatient() {
        return patient;
    }

    public void setPatient(PatientId patient) {
        this.patient = patient;
    }

    public PatientId getOther() {
        return other;
    }

    public void setOther(PatientId other) {
        this.other = other;
    }

    public @Nullable MergeView getView() {
        return view;
    }

    public MergeForm getForm() {
        return form;
    }
}
