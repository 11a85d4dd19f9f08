package clinic.strideback.load;

import clinic.strideback.measure.PainScore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** How the leg was on one morning. It is never changed; a later answer to the same morning voids it and takes its place. */
@Entity
@DynamicUpdate
class MorningCheck {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    LocalDate morningOf;
    int pain;
    UUID enteredBy;
    Instant enteredAt;

    @Nullable
    UUID voidedBy;

    @Nullable
    Instant voidedAt;

    @Nullable
    String voidReason;

    protected MorningCheck() {}

    MorningCheck(UUID id, Run.Subject subject, LocalDate morningOf, PainScore pain, Stamp stamp) {
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.morningOf = morningOf;
        this.pain = pain.value();
        this.enteredBy = stamp.by().value();
        this.enteredAt = stamp.at();
    }

    void voidBecause(String reason, Stamp stamp) {
        voidedBy = stamp.by().value();
        voidedAt = stamp.at();
        voidReason = reason;
    }

    PainScore score() {
        return new PainScore(pain);
    }
}
