package clinic.strideback.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A protocol version as this installation knows it: one that ships, or one of a clinic. Its content never changes; only its status does. */
@Entity
@DynamicUpdate
class ProtocolVersion {

    /** Where a version stands: in use, or no longer given to anybody new. */
    enum Status {
        PUBLISHED,
        RETIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protocol_version_seq")
    @SequenceGenerator(name = "protocol_version_seq", sequenceName = "protocol_version_seq", allocationSize = 50)
    Long id;

    String code;
    int versionNo;
    String checksum;

    @Enumerated(EnumType.STRING)
    Status status;

    Instant publishedAt;

    @Nullable
    Integer shippedNo;

    @Nullable
    UUID clinicId;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Nullable
    String content;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String acknowledged;

    @Nullable
    Integer basedOn;

    @Nullable
    String reason;

    @Nullable
    UUID publishedBy;

    protected ProtocolVersion() {}

    /** A version that ships with the program is published the first time that the program starts with it. */
    ProtocolVersion(Protocol shipped, int number, Instant now) {
        this.code = shipped.code();
        this.versionNo = number;
        this.shippedNo = shipped.version();
        this.checksum = shipped.checksum();
        this.status = Status.PUBLISHED;
        this.publishedAt = now;
        this.acknowledged = Acknowledged.NONE;
    }

    /** A clinic's own version is made of its draft. */
    ProtocolVersion(ProtocolDraft draft, int number, Protocol read) {
        this.code = draft.code;
        this.versionNo = number;
        this.clinicId = draft.clinicId;
        this.checksum = read.checksum();
        this.status = Status.PUBLISHED;
        this.content = draft.content;
        this.acknowledged = draft.acknowledged;
        this.basedOn = draft.basedOn;
    }

    ProtocolVersion published(UUID by, Instant now, String why) {
        publishedBy = by;
        publishedAt = now;
        reason = why;
        return this;
    }

    boolean ships(Protocol protocol) {
        return code.equals(protocol.code()) && shippedNo != null && shippedNo == protocol.version();
    }

    /**
     * Refuses a table that was changed without a new version.
     *
     * @throws IllegalStateException if what ships under this version is not what was published under it
     */
    void refuseChanged(Protocol shipped) {
        if (!checksum.equals(shipped.checksum())) {
            throw new IllegalStateException("Protocol " + code + " version " + shippedNo
                    + " was changed after it was published. Ship the change as version " + (shipped.version() + 1)
                    + ": patients stay on the version they were given.");
        }
    }

    void retire() {
        status = Status.RETIRED;
    }
}
