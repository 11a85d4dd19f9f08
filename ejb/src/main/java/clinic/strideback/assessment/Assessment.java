package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one encounter, from the first word typed to the signature. A draft changes under a version; once signed it stands, which the database
 * enforces too: it is amended by a successor or voided.
 */
@Entity
class Assessment {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;

    @Enumerated(EnumType.STRING)
    AssessmentStatus status;

    Instant happenedAt;
    String happenedZone;
    Instant enteredAt;
    UUID author;

    @Nullable
    UUID signedBy;

    @Nullable
    Instant signedAt;

    @Nullable
    UUID voidedBy;

    @Nullable
    Instant voidedAt;

    @Nullable
    String voidReason;

    @Nullable
    UUID amends;

    @Nullable
    String amendReason;

    @Nullable
    UUID amendedBy;

    String catalogue;

    @Nullable
    String template;

    String @Nullable [] asks;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String draft;

    @Version
    long version;

    protected Assessment() {}

    /** A draft in whose place the signed one stands until it is signed itself: with all that was typed there. */
    static Assessment amending(Assessment before, UUID id, String reason, PersonId by, Instant now) {
        Assessment draft = new Assessment();
        draft.id = id;
        draft.patientId = before.patientId;
        draft.clinicId = before.clinicId;
        draft.episodeId = before.episodeId;
        draft.status = AssessmentStatus.DRAFT;
        draft.happenedAt = before.happenedAt;
        draft.happenedZone = before.happenedZone;
        draft.enteredAt = now;
        draft.author = by.value();
        draft.amends = before.id;
        draft.amendReason = reason;
        draft.catalogue = ShippedFindings.VERSION;
        draft.template = before.template;
        draft.asks = before.asks;
        draft.draft = before.draft;
        return draft;
    }

    AssessmentId assessmentId() {
        return new AssessmentId(id);
    }

    EpisodeId episode() {
        return new EpisodeId(episodeId);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    ZoneId zone() {
        return ZoneId.of(happenedZone);
    }

    LocalDateTime happenedLocally() {
        return LocalDateTime.ofInstant(happenedAt, zone());
    }

    boolean isDraft() {
        return status == AssessmentStatus.DRAFT;
    }

    Map<String, String> entries() {
        return Draft.read(draft);
    }

    /** Codes of the questions on the sheet, in order; null for every question. */
    @Nullable
    List<String> asks() {
        return asks == null ? null : List.of(asks);
    }

    /** Puts one more question on the sheet, at its end. */
    void ask(String code) {
        if (asks != null && !List.of(asks).contains(code)) {
            asks = Stream.concat(Arrays.stream(asks), Stream.of(code)).toArray(String[]::new);
        }
    }

    /** Takes over what was typed; without a difference nothing changes, not even the version. */
    void keep(Map<String, String> entries, LocalDateTime happened) {
        if (!Draft.write(entries).equals(Draft.write(entries()))) {
            draft = Draft.write(entries);
        }
        if (!happened.equals(happenedLocally())) {
            happenedAt = happened.atZone(zone()).toInstant();
        }
    }

    AssessmentSigned sign(PersonId by, Instant now, Findings findings) {
        status = AssessmentStatus.SIGNED;
        signedBy = by.value();
        signedAt = now;
        return new AssessmentSigned(
                patient(),
                new ClinicId(clinicId),
                episode(),
                assessmentId(),
                happenedLocally().toLocalDate(),
                by,
                now,
                findings);
    }

    /** Another stands in its place from now on. */
    void giveWayTo(Assessment successor) {
        status = AssessmentStatus.AMENDED;
        amendedBy = successor.id;
    }

    /** Withdraws it; a draft that is given up needs no reason. */
    void withdraw(@Nullable String reason, PersonId by, Instant now) {
        status = AssessmentStatus.VOIDED;
        voidReason = reason;
        voidedBy = by.value();
        voidedAt = now;
    }

    /**
     * Refuses what was typed on an older version, unless it is the same anyway.
     *
     * @throws clinic.strideback.shared.StaleVersion with the entries that differ
     */
    void refuseStale(long typedOn, Map<String, String> mine, LocalDateTime happened) {
        if (typedOn == version) {
            return;
        }
        Map<String, String> theirs = entries();
        LocalDateTime mineAt = happened.truncatedTo(ChronoUnit.MINUTES); // as exactly as the page shows it
        LocalDateTime theirsAt = happenedLocally().truncatedTo(ChronoUnit.MINUTES);
        Differences differences = new Differences().compare("happenedAt", mineAt, theirsAt);
        TreeSet<String> keys = new TreeSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        keys.forEach(key -> differences.compare(key, mine.get(key), theirs.get(key)));
        if (!mineAt.equals(theirsAt) || !Draft.write(mine).equals(Draft.write(theirs))) {
            throw differences.against(version);
        }
    }
}
