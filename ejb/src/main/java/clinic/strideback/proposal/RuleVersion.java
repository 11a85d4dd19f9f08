package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.OwnLimits;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.rules.RuleTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A clinic's own version of a shipped rule table: a draft, then in force, then retired. */
@Entity
@DynamicUpdate
class RuleVersion {

    @Id
    UUID id;

    UUID clinicId;

    @Enumerated(EnumType.STRING)
    OwnTable tableId;

    String baseVersion;
    String baseChecksum;
    int place;

    @Enumerated(EnumType.STRING)
    RuleStatus status;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String limits;

    UUID changedBy;
    Instant changedAt;

    @Nullable
    UUID publishedBy;

    @Nullable
    Instant publishedAt;

    @Nullable
    UUID retiredBy;

    @Nullable
    Instant retiredAt;

    @Version
    long version;

    protected RuleVersion() {}

    /**
     * Begins a draft.
     *
     * @param place first, second … of this table at the clinic
     */
    RuleVersion(UUID id, ClinicId clinic, OwnTable table, int place) {
        this.id = id;
        this.clinicId = clinic.value();
        this.tableId = table;
        this.baseVersion = table.shipped().version();
        this.baseChecksum = table.shipped().checksum();
        this.place = place;
        this.status = RuleStatus.DRAFT;
    }

    OwnLimits limits() {
        return KeptLimits.read(limits);
    }

    /** Only a draft takes others. */
    void take(OwnLimits changed, PersonId by, Instant at) {
        limits = KeptLimits.write(changed);
        changedBy = by.value();
        changedAt = at;
    }

    void publish(PersonId by, Instant at, LocalDate day) {
        limits = KeptLimits.write(limits().inForceFrom(day));
        status = RuleStatus.PUBLISHED;
        publishedBy = by.value();
        publishedAt = at;
    }

    void retire(PersonId by, Instant at) {
        status = RuleStatus.RETIRED;
        retiredBy = by.value();
        retiredAt = at;
    }

    /** Such as {@code 2026-11 + 3}. */
    String label() {
        return baseVersion + " + " + place;
    }

    /** Whether it was made for the table that ships now; otherwise its places may mean something else, and it is not read. */
    boolean fits() {
        return baseChecksum.equals(tableId.shipped().checksum());
    }

    /** The shipped table with the clinic's thresholds; its checksum covers both. */
    RuleTable table() {
        OwnLimits own = limits();
        String all = baseChecksum + "\n" + own.written();
        return own.on(tableId.shipped(), label(), CsvTable.sha256(all.getBytes(StandardCharsets.UTF_8)));
    }
}
