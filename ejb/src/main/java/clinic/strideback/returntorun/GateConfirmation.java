package clinic.strideback.returntorun;

import clinic.strideback.careplan.SeenForm;
import clinic.strideback.careplan.SeenWord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The therapist's word about one criterion: seen to be met, or not, on a day. A later word takes its place. */
@Entity
@DynamicUpdate
class GateConfirmation {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    String criterion;
    boolean met;
    LocalDate seenOn;

    @Nullable
    String note;

    UUID enteredBy;
    Instant enteredAt;

    @Nullable
    UUID voidedBy;

    @Nullable
    Instant voidedAt;

    @Nullable
    String voidReason;

    protected GateConfirmation() {}

    GateConfirmation(UUID id, Subject subject, SeenForm form, LocalDate seenOn, Stamp stamp) {
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.episodeId = subject.episode().value();
        this.criterion = form.criterionId();
        this.met = form.isSeenMet();
        this.seenOn = seenOn;
        this.note = form.getNote();
        this.enteredBy = stamp.by().value();
        this.enteredAt = stamp.at();
    }

    SeenWord word() {
        return new SeenWord(id, met, seenOn, note);
    }

    void voidBecause(String reason, Stamp stamp) {
        voidedBy = stamp.by().value();
        voidedAt = stamp.at();
        voidReason = reason;
    }
}
