package clinic.strideback.patient;

import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What nobody may overlook about a runner; it stands on top of every page of the chart until somebody ends it. */
@Entity
@DynamicUpdate
class PatientAlert {

    @Id
    UUID id;

    UUID patientId;

    @Enumerated(EnumType.STRING)
    AlertKind kind;

    String words;
    Instant recordedAt;
    UUID recordedBy;

    @Nullable
    Instant endedAt;

    @Nullable
    UUID endedBy;

    @Nullable
    String endReason;

    protected PatientAlert() {}

    PatientAlert(UUID id, PatientId patient, AlertKind kind, String words) {
        this.id = id;
        this.patientId = patient.value();
        this.kind = kind;
        this.words = words;
    }

    PatientAlert recorded(PersonId by, Instant at) {
        recordedBy = by.value();
        recordedAt = at;
        return this;
    }

    void end(String reason, PersonId by, Instant at) {
        endReason = reason;
        endedBy = by.value();
        endedAt = at;
    }
}
