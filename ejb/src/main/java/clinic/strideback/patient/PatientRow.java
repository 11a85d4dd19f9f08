package clinic.strideback.patient;

import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A runner as a list of found runners shows them. */
public record PatientRow(
        PatientId id,
        String number,
        @Nullable String givenName,
        String familyName,
        @Nullable String preferredName,
        LocalDate birthDate,
        Sex sex)
        implements Serializable {

    PatientRow(
            UUID id,
            String number,
            @Nullable String given,
            String family,
            @Nullable String preferred,
            LocalDate birthDate,
            Sex sex) {
        this(new PatientId(id), PatientNumber.show(number), given, family, preferred, birthDate, sex);
    }
}
