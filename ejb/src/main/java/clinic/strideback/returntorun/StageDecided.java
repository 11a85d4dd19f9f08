package clinic.strideback.returntorun;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;

/** The stage of an episode was decided about, or a decision withdrawn; fired in the same transaction. */
public record StageDecided(PatientId patient, EpisodeId episode) {}
