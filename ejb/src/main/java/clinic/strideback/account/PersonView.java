package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.shared.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the list of people shows them.
 *
 * @param patientNumber of a patient's own file
 */
public record PersonView(
        PersonId id,
        String signInName,
        String givenName,
        String familyName,
        String email,
        Role role,
        List<String> clinics,
        @Nullable String patientNumber,
        boolean active,
        Instant createdAt)
        implements Serializable {

    public PersonView {
        clinics = List.copyOf(clinics);
    }

    static PersonView of(Account account, List<String> clinics, @Nullable String patientNumber) {
        return new PersonView(
                new PersonId(account.id),
                account.signInName,
                account.givenName,
                account.familyName,
                account.email,
                account.role,
                clinics,
                patientNumber,
                account.active,
                account.createdAt);
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
