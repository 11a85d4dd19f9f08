package clinic.strideback.assessment;

import clinic.strideback.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was added to a signed assessment. Written once. */
@Entity
@Immutable
@Table(name = "assessment_addendum")
class Addendum {

    @Id
    UUID id;

    UUID assessmentId;
    UUID patientId;
    String words;
    Instant writtenAt;
    UUID writtenBy;

    protected Addendum() {}

    Addendum(UUID id, Assessment to, String words, PersonId by, Instant at) {
        this.id = id;
        this.assessmentId = to.id;
        this.patientId = to.patientId;
        this.words = words;
        this.writtenAt = at;
        this.writtenBy = by.value();
    }
}
