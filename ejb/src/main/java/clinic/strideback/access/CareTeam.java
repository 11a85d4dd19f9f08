package clinic.strideback.access;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import java.util.Optional;

/** Knows whose file a person may open. Implemented by {@code patient}. */
public interface CareTeam {

    /** The clinic through which the caller may open this file: where both belong today; empty where none. */
    Optional<ClinicId> clinicOf(Caller caller, PatientId patient);
}
