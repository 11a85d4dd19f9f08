package clinic.strideback.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Something that the problem keeps a runner from doing, in the runner's own words. They never change; it is asked again until it is retired. */
@Entity
@DynamicUpdate
class HinderedActivity {

    static final int LONGEST = 200;

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    String words;
    LocalDate namedOn;
    UUID enteredBy;
    Instant enteredAt;
    int place;

    @Nullable
    UUID retiredBy;

    @Nullable
    Instant retiredAt;

    protected HinderedActivity() {}

    HinderedActivity(UUID id, Subject subject, String words, LocalDate namedOn, Stamp stamp) {
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.episodeId = subject.episode().value();
        this.words = words;
        this.namedOn = namedOn;
        this.enteredBy = stamp.by().value();
        this.enteredAt = stamp.at();
    }

    /** The order in which those of one day are asked. */
    HinderedActivity at(int place) {
        this.place = place;
        return this;
    }

    void retire(Stamp stamp) {
        retiredBy = stamp.by().value();
        retiredAt = stamp.at();
    }
}
