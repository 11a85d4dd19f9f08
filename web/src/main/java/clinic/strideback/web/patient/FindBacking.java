package clinic.strideback.web.patient;

import clinic.strideback.patient.PatientRow;
import clinic.strideback.patient.PatientService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runners who match what was typed. */
@Named
@RequestScoped
public class FindBacking {

    @Inject
    private PatientService patients;

    private @Nullable String typed;
    private List<PatientRow> rows = List.of();

    /** Searches with what the address carries. */
    public void open() {
        rows = patients.find(typed);
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    /** At most a page of them. */
    public List<PatientRow> getRows() {
        return rows.subList(0, Math.min(rows.size(), PatientService.PAGE));
    }

    /** Whether more match than the page shows. */
    public boolean isMore() {
        return rows.size() > PatientService.PAGE;
    }
}
