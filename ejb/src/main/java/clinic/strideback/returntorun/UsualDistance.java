package clinic.strideback.returntorun;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.Metres;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How far the runner used to run in a week, or wants to. Written once; a newer one takes its place. */
@Entity
@Immutable
class UsualDistance {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;

    @Enumerated(EnumType.STRING)
    UsualBasis basis;

    int metres;
    BigDecimal enteredDistance;

    @Enumerated(EnumType.STRING)
    DistanceUnit enteredUnit;

    UUID enteredBy;
    Instant enteredAt;

    protected UsualDistance() {}

    UsualDistance(UUID id, Subject subject, Amount amount, Stamp stamp) {
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.episodeId = subject.episode().value();
        this.basis = amount.basis();
        this.metres = Metres.of(amount.entered(), amount.unit()).value();
        this.enteredDistance = amount.entered();
        this.enteredUnit = amount.unit();
        this.enteredBy = stamp.by().value();
        this.enteredAt = stamp.at();
    }

    /** What was entered. */
    record Amount(UsualBasis basis, BigDecimal entered, DistanceUnit unit) {}

    Metres distance() {
        return new Metres(metres);
    }
}
