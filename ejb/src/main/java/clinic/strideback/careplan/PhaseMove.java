package clinic.strideback.careplan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A phase was entered: when, by whose decision, and why. Written once. */
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

    UUID movedBy;
    Instant movedAt;

    protected PhaseMove() {}

    PhaseMove(CarePlan plan, @Nullable String reason, Stamp stamp) {
        this.planId = plan.id;
        this.phase = plan.phase;
        this.since = plan.phaseSince;
        this.reason = reason;
        this.movedBy = stamp.by().value();
        this.movedAt = stamp.at();
    }
}
