package clinic.strideback.protocol;

import clinic.strideback.shared.ClinicId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/** A protocol version that a clinic is still writing. It may change under a version of its own and be thrown away; published, it becomes a protocol version. */
@Entity
@DynamicUpdate
class ProtocolDraft {

    /** The number under which a draft is read; no published version has it. */
    static final int NUMBER = 0;

    @Id
    UUID id;

    UUID clinicId;
    String code;
    int basedOn;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String content;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String acknowledged;

    UUID createdBy;
    Instant createdAt;
    UUID changedBy;
    Instant changedAt;

    @Version
    long version;

    protected ProtocolDraft() {}

    ProtocolDraft(UUID id, ClinicId clinic, Protocol base, ProtocolContent content, UUID by, Instant at) {
        this.id = id;
        this.clinicId = clinic.value();
        this.code = base.code();
        this.basedOn = base.version();
        this.acknowledged = Acknowledged.NONE;
        this.createdBy = by;
        this.createdAt = at;
        take(content, by, at);
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    ProtocolContent read() {
        return ProtocolContent.parse(content);
    }

    void take(ProtocolContent changed, UUID by, Instant at) {
        content = changed.json();
        touched(by, at);
    }

    void acknowledge(String all, UUID by, Instant at) {
        acknowledged = all;
        touched(by, at);
    }

    private void touched(UUID by, Instant at) {
        changedBy = by;
        changedAt = at;
    }
}
