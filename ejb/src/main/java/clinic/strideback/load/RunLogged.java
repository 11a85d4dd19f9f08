package clinic.strideback.load;

import clinic.strideback.shared.PatientId;
import java.time.LocalDate;

/** A run was told or corrected, or a morning answered; fired in the same transaction. */
public record RunLogged(PatientId patient, LocalDate day) {}
