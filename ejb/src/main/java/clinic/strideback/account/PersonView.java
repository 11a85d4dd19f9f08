package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.shared.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A person as the list of people shows them. */
public record PersonView(
        PersonId id,
        String signInName,
        String givenName,
        String familyName,
        String email,
        Role role,
        List<String> clinics,
        boolean active,
        Instant createdAt)
        implements Serializable {

    public PersonView {
        clinics = List.copyOf(clinics);
    }
}
