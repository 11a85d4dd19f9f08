package clinic.strideback.web.admin;

import clinic.strideback.clinic.ClinicForm;
import clinic.strideback.clinic.ClinicService;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Opens a clinic, or corrects the one that the address names. */
@Named
@ViewScoped
public class ClinicBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "/admin/clinics.xhtml?faces-redirect=true";

    @Inject
    private ClinicService service;

    @Inject
    private ConflictBacking conflict;

    private @Nullable ClinicId clinic;
    private @Nullable ClinicId shown; // what is corrected, whatever the address says by now
    private ClinicForm form = new ClinicForm();
    private List<String> zones = List.of();

    public void open() {
        shown = clinic;
        if (clinic != null) {
            form = service.correction(clinic);
        }
        zones = Stream.concat(service.zones().stream(), Stream.ofNullable(form.getZone()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Opens a clinic. */
    public String add() {
        service.open(form);
        return ALL;
    }

    /** Records what was corrected. */
    public String correct() {
        service.correct(Objects.requireNonNull(shown), form);
        return ALL;
    }

    /** What is left of mine is recorded on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return correct();
    }

    /** Takes one field of theirs into the form. */
    public void takeTheirs(String field) {
        conflict.take(field, service.correction(Objects.requireNonNull(shown)), form);
    }

    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }

    public ClinicForm getForm() {
        return form;
    }

    public List<String> getZones() {
        return zones;
    }
}
