package clinic.strideback.assessment;

import clinic.strideback.shared.PersonId;
import java.time.Instant;

/** Signed findings stand no more. Observed within the transaction that withdraws them. */
public record AssessmentVoided(AssessmentId assessment, String reason, PersonId by, Instant at) {}
