package clinic.strideback.access;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the people who may sign in. Implemented by {@code account}. */
public interface Accounts {

    /** The account of the person, if there is one and it is active; at most half a minute old. */
    Optional<Standing> find(PersonId person);

    /**
     * What access needs to know of a person.
     *
     * @param clinics where the person works today
     * @param patient the person's own file, for patients
     */
    record Standing(Set<ClinicId> clinics, @Nullable PatientId patient) {}
}
