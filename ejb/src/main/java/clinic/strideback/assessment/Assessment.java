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
import java.util.Objects;
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

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String carried = Draft.EMPTY;

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
        draft.carried = before.carried;
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

    /** Whether this person signed exactly that. */
    boolean isSignedAs(PersonId by, Map<String, String> entries, @Nullable LocalDateTime happened) {
        return status == AssessmentStatus.SIGNED
                && by.value().equals(signedBy)
                && entries.equals(entries())
                && happenedLocally().equals(happened);
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

    /** The texts of the note that were carried over from an earlier one and not touched since, by section. */
    Map<String, CarriedText> carried() {
        return CarriedText.read(carried);
    }

    /**
     * Takes over what was typed; without a difference nothing changes, not even the version. A carried text that was touched is one's own from now on.
     */
    void keep(Map<String, String> entries, LocalDateTime happened) {
        Map<String, String> before = entries();
        if (!Draft.write(entries).equals(Draft.write(before))) {
            Map<String, CarriedText> untouched = carried();
            untouched.keySet().removeIf(section -> !Objects.equals(entries.get(section), before.get(section)));
            write(entries, untouched);
        }
        if (!happened.equals(happenedLocally())) {
            happenedAt = happened.atZone(zone()).toInstant();
        }
    }

    /** Puts a text of an earlier note behind what stands in the section, unless it is there already, untouched. */
    void carry(String section, String words, CarriedText source) {
        Map<String, CarriedText> untouched = carried();
        if (untouched.putIfAbsent(section, source) == null) {
            Map<String, String> entries = entries();
            String before = entries.getOrDefault(section, "").strip();
            entries.put(section, before.isEmpty() ? words : before + "\n\n" + words);
            write(entries, untouched);
        }
    }

    /** Takes a carried text out again, unless it was touched; what stood before it stays. */
    void takeOut(String section) {
        Map<String, CarriedText> untouched = carried();
        CarriedText source = untouched.remove(section);
        if (source != null) {
            Map<String, String> entries = entries();
            entries.put(section, source.own(entries.getOrDefault(section, "")));
            write(entries, untouched);
        }
    }

    private void write(Map<String, String> entries, Map<String, CarriedText> untouched) {
        draft = Draft.write(entries);
        if (!untouched.equals(carried())) {
            carried = CarriedText.write(untouched);
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
