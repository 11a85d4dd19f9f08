package clinic.strideback.careplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A plan was moved to another version of its protocol: when, by whom, and whether that was undone. */
@Entity
@DynamicUpdate
class VersionMove {

    @Id
    UUID id;

    UUID planId;
    int fromVersion;
    int toVersion;
    LocalDate movedOn;
    UUID movedBy;
    Instant movedAt;

    @Nullable
    UUID undoneBy;

    @Nullable
    Instant undoneAt;

    protected VersionMove() {}

    VersionMove(UUID id, CarePlan plan, int toVersion, Stamp stamp) {
        this.id = id;
        this.planId = plan.id;
        this.fromVersion = plan.protocolVersion;
        this.toVersion = toVersion;
        this.movedOn = stamp.day();
        this.movedBy = stamp.by().value();
        this.movedAt = stamp.at();
    }

    void undo(Stamp stamp) {
        undoneBy = stamp.by().value();
        undoneAt = stamp.at();
    }
}
