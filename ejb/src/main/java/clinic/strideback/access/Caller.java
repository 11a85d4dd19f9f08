package clinic.strideback.access;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls: roles from the login server, the rest from our own account.
 *
 * @param person the subject that the login server vouches for
 * @param roles the roles that it grants
 * @param clinics where the person works today; empty for patients
 * @param patient the person's own file, for patients
 */
public record Caller(
        PersonId person,
        Set<Role> roles,
        Set<ClinicId> clinics,
        @Nullable PatientId patient) {

    public Caller {
        roles = Set.copyOf(roles);
        clinics = Set.copyOf(clinics);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The caller's own file. */
    public Optional<PatientId> ownFile() {
        return Optional.ofNullable(patient);
    }
}
