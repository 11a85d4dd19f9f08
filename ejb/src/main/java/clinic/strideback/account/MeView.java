package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person as the header shows them.
 *
 * @param patient the person's own file, for patients
 */
public record MeView(
        PersonId id,
        String givenName,
        String familyName,
        Role role,
        List<ClinicView> clinics,
        @Nullable PatientId patient)
        implements Serializable {

    public MeView {
        clinics = List.copyOf(clinics);
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
