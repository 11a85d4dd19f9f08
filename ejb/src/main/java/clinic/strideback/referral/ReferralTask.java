package clinic.strideback.referral;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentSigned;
import clinic.strideback.referral.rules.Raised;
import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That somebody else has to look at one flag of one assessment, until it is closed. */
@Entity
@DynamicUpdate
class ReferralTask {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    UUID assessmentId;
    String flag;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    LocalDate foundOn;
    LocalDate dueOn;
    Instant enteredAt;
    UUID raisedBy;

    @Nullable
    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Nullable
    String note;

    @Nullable
    Instant closedAt;

    @Nullable
    UUID closedBy;

    @Version
    long version;

    protected ReferralTask() {}

    ReferralTask(AssessmentSigned signed, Raised raised) {
        id = UUID.randomUUID();
        patientId = signed.patient().value();
        clinicId = signed.clinic().value();
        episodeId = signed.episode().value();
        assessmentId = signed.assessment().value();
        flag = raised.flag();
        urgency = raised.urgency();
        foundOn = signed.takenOn();
        dueOn = ShippedUrgencies.TABLE.due(raised.urgency(), signed.takenOn());
        enteredAt = signed.at();
        raisedBy = signed.by().value();
    }

    AssessmentId assessment() {
        return new AssessmentId(assessmentId);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Whether the assessment behind it was recorded in error. */
    boolean isWithdrawn() {
        return outcome == Outcome.WITHDRAWN;
    }

    void close(Outcome became, @Nullable String words, PersonId by, Instant at) {
        outcome = became;
        note = words;
        closedBy = by.value();
        closedAt = at;
    }
}
