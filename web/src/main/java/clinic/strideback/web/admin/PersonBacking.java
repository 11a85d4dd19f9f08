package clinic.strideback.web.admin;

import clinic.strideback.access.Role;
import clinic.strideback.account.AccountService;
import clinic.strideback.account.InvitedView;
import clinic.strideback.account.PersonForm;
import clinic.strideback.clinic.ClinicView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Adds a person. The temporary password is shown in the answer to the button and kept nowhere. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountService accounts;

    private final PersonForm form = new PersonForm();
    private List<ClinicView> clinics = List.of();
    private transient @Nullable InvitedView invited;

    public void open() {
        clinics = accounts.clinics();
        if (clinics.size() == 1) {
            form.setClinic(clinics.get(0).id());
        }
    }

    public void create() {
        invited = accounts.create(form);
    }

    public PersonForm getForm() {
        return form;
    }

    public List<ClinicView> getClinics() {
        return clinics;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public @Nullable InvitedView getInvited() {
        return invited;
    }
}
