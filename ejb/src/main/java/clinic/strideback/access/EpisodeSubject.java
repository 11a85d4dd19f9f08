package clinic.strideback.access;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.util.Optional;

/** Knows whose episode it is. Implemented by {@code episode}. */
public interface EpisodeSubject {

    /** The patient whose episode this is; empty if there is no such episode. */
    Optional<PatientId> patientOf(EpisodeId episode);
}
