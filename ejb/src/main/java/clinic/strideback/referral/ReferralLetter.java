package clinic.strideback.referral;

import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.StaleVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What is written to whoever is to look at a flag. A draft changes under a version; a signed one stands, which the database enforces too. */
@Entity
@DynamicUpdate
class ReferralLetter {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    UUID taskId;

    @Nullable
    UUID correctsId;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Nullable
    String addressee;

    @Nullable
    String reason;

    @Nullable
    String findings;

    @Nullable
    String plan;

    @Nullable
    String request;

    Instant enteredAt;
    UUID author;

    @Nullable
    Instant signedAt;

    @Nullable
    UUID signedBy;

    @Nullable
    String letterhead;

    @Version
    long version;

    protected ReferralLetter() {}

    ReferralLetter(UUID id, ReferralTask task, LetterForm form) {
        this.id = id;
        patientId = task.patientId;
        clinicId = task.clinicId;
        episodeId = task.episodeId;
        taskId = task.id;
        correctsId = form.getCorrects();
        keep(form);
    }

    ReferralLetter begun(PersonId by, Instant at) {
        author = by.value();
        enteredAt = at;
        return this;
    }

    boolean isSigned() {
        return signedAt != null;
    }

    void keep(LetterForm form) {
        urgency = form.urgent();
        addressee = form.getAddressee();
        reason = form.getReason();
        findings = form.getFindings();
        plan = form.getPlan();
        request = form.getRequest();
    }

    /** From now on it stands, with the clinic's name, address and telephone of this day. */
    void sign(PersonId by, Instant at, String letterhead) {
        this.letterhead = letterhead;
        signedBy = by.value();
        signedAt = at;
    }

    /**
     * Refuses what was typed on an older version, unless it is the same anyway.
     *
     * @throws clinic.strideback.shared.StaleVersion with the texts that differ
     */
    void refuseStale(LetterForm mine) {
        StaleVersion stale = new Differences()
                .compare("addressee", mine.getAddressee(), addressee)
                .compare("urgency", mine.getUrgency(), urgency)
                .compare("reason", mine.getReason(), reason)
                .compare("findings", mine.getFindings(), findings)
                .compare("plan", mine.getPlan(), plan)
                .compare("request", mine.getRequest(), request)
                .against(version);
        if (mine.getVersion() != version && !stale.differences().isEmpty()) {
            throw stale;
        }
    }
}
