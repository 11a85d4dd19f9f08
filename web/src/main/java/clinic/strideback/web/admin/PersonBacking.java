package clinic.strideback.web.admin;

import clinic.strideback.access.Role;
import clinic.strideback.account.AccountService;
import clinic.strideback.account.FileOwner;
import clinic.strideback.account.InvitedView;
import clinic.strideback.account.PersonForm;
import clinic.strideback.clinic.ClinicService;
import clinic.strideback.clinic.ClinicView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Adds a person. The temporary password is shown in the answer to the button and kept nowhere. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String INVITED = "strideback.invited";

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient ClinicService where;

    private final PersonForm form = new PersonForm();
    private List<ClinicView> clinics = List.of();
    private @Nullable FileOwner owner;

    public void open() {
        clinics = where.all();
        if (clinics.size() == 1) {
            form.setClinic(clinics.get(0).id());
        }
    }

    /** Creates a person; asks first whose file a runner would open. */
    public void create() {
        owner = null;
        if (form.getRole() == Role.PATIENT) {
            owner = accounts.ownerOf(form);
            form.setConfirmedNumber(form.getPatientNumber());
        } else {
            Faces.setRequestAttribute(INVITED, accounts.create(form));
        }
    }

    /** Creates the runner's sign-in; asks again where another number was typed meanwhile. */
    public void confirm() {
        if (form.isToBeConfirmed()) {
            create();
        } else {
            Faces.setRequestAttribute(INVITED, accounts.create(form));
        }
    }

    public @Nullable FileOwner getOwner() {
        return owner;
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
        return Faces.getRequestAttribute(INVITED);
    }
}
