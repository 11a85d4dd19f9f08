package clinic.strideback.web.admin;

import clinic.strideback.clinic.ClinicService;
import clinic.strideback.clinic.ClinicView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All clinics of this installation. */
@Named
@RequestScoped
public class ClinicsBacking {

    @Inject
    private ClinicService service;

    private List<ClinicView> all = List.of();

    public void open() {
        all = service.all();
    }

    public List<ClinicView> getAll() {
        return all;
    }
}
