package clinic.strideback.web.patient;

import clinic.strideback.patient.MergeService;
import clinic.strideback.patient.MergeView;
import clinic.strideback.patient.UndoMergeForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The files that went into this one, and could come out again. */
@Named
@ViewScoped
public class UndoMergeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MergeService merges;

    @Inject
    private ChartService charts;

    private final UndoMergeForm form = new UndoMergeForm();

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    private @Nullable ChartHeader header;
    private List<MergeView.Made> made = List.of();

    public void open() {
        header = charts.header(patient);
        made = merges.mergesOf(patient);
        if (!made.isEmpty()) {
            form.setMerge(made.get(0).id());
        }
    }

    /** Makes two files again. */
    public String undo() {
        merges.undo(patient, form);
        Messages.addFlashGlobalInfo(
                Faces.evaluateExpressionGet("#{patientWords['unmerge.done']}").toString());
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

    /** The newest first; that one is undone first. */
    public List<MergeView.Made> getMade() {
        return made;
    }

    public UndoMergeForm getForm() {
        return form;
    }
}
