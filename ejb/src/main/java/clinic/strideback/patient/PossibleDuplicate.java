package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A runner who may be the one who is being registered.
 *
 * @param id null for a runner of another clinic, of whom nothing more is told than that they may be known there
 * @param likely whether registering asks for a reason
 * @param why what agrees, in the reader's language, the strongest first
 */
public record PossibleDuplicate(
        @Nullable PatientId id,
        @Nullable String number,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable BirthDate born,
        boolean likely,
        List<String> why)
        implements Serializable {

    static PossibleDuplicate elsewhere(boolean likely) {
        return new PossibleDuplicate(null, null, null, null, null, likely, List.of());
    }

    /** Known at another clinic only. */
    public boolean isElsewhere() {
        return id == null;
    }
}
