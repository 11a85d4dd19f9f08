package clinic.strideback.account;

import clinic.strideback.shared.PatientId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Knows whose number it is, so that a patient's sign-in is tied to the right file. Implemented by {@code patient}. */
public interface PatientNumbers {

    /** The file with this number; empty if there is none or the check digit is wrong. */
    Optional<PatientId> fileOf(String number);

    /** Whose file it is, to be compared before a sign-in is tied to it. */
    FileOwner ownerOf(PatientId file);

    /** The number of each file, as it is shown. */
    Map<PatientId, String> numbersOf(Collection<PatientId> files);
}
