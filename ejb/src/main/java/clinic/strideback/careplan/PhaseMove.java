package clinic.strideback.careplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A phase was entered: when, by whose decision, why, and on which exit criteria of the phase before. Written once. */
@Entity
@Immutable
class PhaseMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phase_move_seq")
    @SequenceGenerator(name = "phase_move_seq", sequenceName = "phase_move_seq", allocationSize = 50)
    Long id;

    UUID planId;
    String phase;
    LocalDate since;

    @Nullable
    String reason;

    /** {@link MoveFacts}; null where no phase was left. */
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Nullable
    String facts;

    UUID movedBy;
    Instant movedAt;

    protected PhaseMove() {}

    PhaseMove(CarePlan plan, @Nullable String reason, @Nullable String facts, Stamp stamp) {
        this.planId = plan.id;
        this.phase = plan.phase;
        this.since = plan.phaseSince;
        this.reason = reason;
        this.facts = facts;
        this.movedBy = stamp.by().value();
        this.movedAt = stamp.at();
    }
}
