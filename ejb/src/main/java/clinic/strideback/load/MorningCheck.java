package clinic.strideback.load;

import clinic.strideback.measure.PainScore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

    @Nullable
    Integer tightness;

    UUID enteredBy;
    Instant enteredAt;

    @Nullable
    UUID voidedBy;

    @Nullable
    Instant voidedAt;

    @Nullable
    String voidReason;

    /**
     * What was told of it.
     *
     * @param tightness 0 to 10; null where it was not told
     */
    record Told(PainScore pain, @Nullable Integer tightness) {}

    protected MorningCheck() {}

    MorningCheck(UUID id, Run.Subject subject, LocalDate morningOf, Told told, Stamp stamp) {
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.morningOf = morningOf;
        this.pain = told.pain().value();
        this.tightness = told.tightness();
        this.enteredBy = stamp.by().value();
        this.enteredAt = stamp.at();
    }

    /** Tightness that was told before stands until another is told. */
    void keepsTightnessOf(MorningCheck former) {
        tightness = tightness == null ? former.tightness : tightness;
    }

    boolean saysTheSameAs(MorningCheck former) {
        return pain == former.pain && Objects.equals(tightness, former.tightness);
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
