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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What a runner agreed to, on which day and to which text, until it is withdrawn. */
@Entity
@DynamicUpdate
class Consent {

    @Id
    UUID id;

    UUID patientId;

    @Enumerated(EnumType.STRING)
    ConsentKind kind;

    String textVersion;
    LocalDate givenOn;
    Instant recordedAt;
    UUID recordedBy;

    @Nullable
    LocalDate withdrawnOn;

    @Nullable
    Instant withdrawalRecordedAt;

    @Nullable
    UUID withdrawalRecordedBy;

    protected Consent() {}

    Consent(UUID id, PatientId patient, ConsentKind kind, LocalDate givenOn) {
        this.id = id;
        this.patientId = patient.value();
        this.kind = kind;
        this.textVersion = ConsentTexts.VERSION;
        this.givenOn = givenOn;
    }

    Consent recorded(PersonId by, Instant at) {
        recordedBy = by.value();
        recordedAt = at;
        return this;
    }

    void withdraw(LocalDate on, PersonId by, Instant at) {
        withdrawnOn = on;
        withdrawalRecordedBy = by.value();
        withdrawalRecordedAt = at;
    }
}
