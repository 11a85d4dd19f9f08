package clinic.strideback.assessment;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;

/** New findings stand. Observed within the transaction that signs them. */
public record AssessmentSigned(PatientId patient, EpisodeId episode, AssessmentId assessment) {}
