package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * New findings stand. Observed within the transaction that signs them.
 *
 * @param takenOn the day on which the runner was examined, at the clinic
 */
public record AssessmentSigned(
        PatientId patient,
        ClinicId clinic,
        EpisodeId episode,
        AssessmentId assessment,
        LocalDate takenOn,
        PersonId by,
        Instant at,
        Findings findings) {}
