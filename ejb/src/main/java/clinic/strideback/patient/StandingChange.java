package clinic.strideback.patient;

import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a runner is treated no more, or again: since when, and why. */
@Entity
class StandingChange {

    @Id
    UUID id;

    UUID patientId;

    @Enumerated(EnumType.STRING)
    Standing standing;

    LocalDate since;
    String reason;
    Instant recordedAt;
    UUID recordedBy;

    protected StandingChange() {}

    StandingChange(PatientId patient, Standing standing, LocalDate since, String reason) {
        this.id = UUID.randomUUID();
        this.patientId = patient.value();
        this.standing = standing;
        this.since = since;
        this.reason = reason;
    }

    StandingChange recorded(PersonId by, Instant at) {
        recordedBy = by.value();
        recordedAt = at;
        return this;
    }
}
