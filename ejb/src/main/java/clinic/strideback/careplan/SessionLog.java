package clinic.strideback.careplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One exercise ticked off for one day of the runner: done as planned, done otherwise, or left out. What was ticked in error is voided. */
@Entity
@DynamicUpdate
class SessionLog {

    /** How long the runner may take a tick back alone. */
    static final Duration UNDO = Duration.ofHours(24);

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID planId;
    UUID prescriptionId;
    LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    SessionOutcome outcome;

    @Nullable
    Integer sets;

    @Nullable
    Integer reps;

    @Nullable
    Integer seconds;

    @Nullable
    Integer metres;

    UUID enteredBy;
    Instant enteredAt;

    @Nullable
    UUID voidedBy;

    @Nullable
    Instant voidedAt;

    @Nullable
    String voidReason;

    protected SessionLog() {}

    SessionLog(UUID id, Prescription prescription, SessionForm form, LocalDate day, Stamp stamp) {
        this.id = id;
        this.patientId = prescription.patientId;
        this.clinicId = prescription.clinicId;
        this.planId = prescription.planId;
        this.prescriptionId = prescription.id;
        this.happenedOn = day;
        this.outcome = form.outcome();
        boolean changed = outcome == SessionOutcome.CHANGED;
        this.sets = changed ? form.getSets() : null;
        this.reps = changed ? form.getReps() : null;
        this.seconds = changed ? form.secondsDone() : null;
        this.metres = changed ? form.getMetres() : null;
        this.enteredBy = stamp.by().value();
        this.enteredAt = stamp.at();
    }

    boolean counts() {
        return outcome != SessionOutcome.SKIPPED;
    }

    boolean mayBeUndone(Instant now) {
        return now.isBefore(enteredAt.plus(UNDO));
    }

    boolean isVoid() {
        return voidedAt != null;
    }

    void voidBecause(String reason, Stamp stamp) {
        voidedBy = stamp.by().value();
        voidedAt = stamp.at();
        voidReason = reason;
    }
}
