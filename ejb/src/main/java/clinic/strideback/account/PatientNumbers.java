package clinic.strideback.account;

import clinic.strideback.shared.PatientId;
import java.util.Optional;

/** Knows whose number it is, so that a patient's sign-in is tied to the right file. Implemented by {@code patient}. */
public interface PatientNumbers {

    /** The file with this number; empty if there is none or the check digit is wrong. */
    Optional<PatientId> fileOf(String number);
}
