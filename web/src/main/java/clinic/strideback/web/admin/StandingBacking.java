package clinic.strideback.web.admin;

import clinic.strideback.account.InvitedView;
import clinic.strideback.account.PersonService;
import clinic.strideback.account.PersonStanding;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Ids;
import clinic.strideback.shared.PersonId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What a person may do, changed by an administrator. A temporary password is shown in the answer to the button and kept nowhere. */
@Named
@ViewScoped
public class StandingBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RENEWED = "strideback.renewed";

    @Inject
    private transient PersonService people;

    private final UUID token = UUID.randomUUID();
    private @Nullable String person;
    private @Nullable ClinicId clinic;
    private @Nullable PersonStanding standing;

    public void open() {
        standing = people.get(new PersonId(Ids.parse(person)));
    }

    public String bar() {
        people.bar(id());
        return here();
    }

    public String admit() {
        people.admit(id());
        return here();
    }

    public String join() {
        people.join(id(), clinic);
        return here();
    }

    public String leave(ClinicId where) {
        people.leave(id(), where);
        return here();
    }

    public void renewPassword() {
        Faces.setRequestAttribute(RENEWED, people.renewPassword(id(), token));
    }

    /** Whom the page shows, whatever its address says by now. */
    private PersonId id() {
        return Objects.requireNonNull(standing).person().id();
    }

    private String here() {
        return "/admin/standing.xhtml?faces-redirect=true&person=" + id();
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }

    public @Nullable PersonStanding getStanding() {
        return standing;
    }

    public @Nullable InvitedView getRenewed() {
        return Faces.getRequestAttribute(RENEWED);
    }
}
