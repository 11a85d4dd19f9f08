package clinic.strideback.protocol;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A protocol version as this installation knows it. Its content never changes; only its status does. */
@Entity
@DynamicUpdate
class ProtocolVersion {

    /** Where a version stands: being written, in use, or no longer given to anybody new. */
    enum Status {
        DRAFT,
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

    @Nullable
    Instant publishedAt;

    protected ProtocolVersion() {}

    /** A version that ships with the program is published the first time that the program starts with it. */
    ProtocolVersion(Protocol protocol, Instant now) {
        this.code = protocol.code();
        this.versionNo = protocol.version();
        this.checksum = protocol.checksum();
        this.status = Status.PUBLISHED;
        this.publishedAt = now;
    }

    boolean is(Protocol protocol) {
        return code.equals(protocol.code()) && versionNo == protocol.version();
    }

    /**
     * Refuses a table that was changed without a new version.
     *
     * @throws IllegalStateException if what ships under this version is not what was published under it
     */
    void refuseChanged(Protocol shipped) {
        if (!checksum.equals(shipped.checksum())) {
            throw new IllegalStateException("Protocol " + code + " version " + versionNo
                    + " was changed after it was published. Ship the change as version " + (versionNo + 1)
                    + ": patients stay on the version they were given.");
        }
    }

    void retire() {
        status = Status.RETIRED;
    }
}
