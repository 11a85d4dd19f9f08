package clinic.strideback.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What a runner answered to one instrument on one day. It is never changed; told in error, it is voided. */
@Entity
@DynamicUpdate
class OutcomeScore {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    String instrument;
    String tableVersion;

    @Nullable
    UUID itemsId;

    @Nullable
    String language;

    LocalDate filledOn;
    String zone;

    @Column(columnDefinition = "numeric")
    BigDecimal total;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String answers;

    boolean byRunner;
    UUID enteredBy;
    Instant enteredAt;

    @Nullable
    UUID voidedBy;

    @Nullable
    Instant voidedAt;

    @Nullable
    String voidReason;

    protected OutcomeScore() {}

    OutcomeScore(UUID id, Subject subject, Told told, Stamp stamp) {
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.episodeId = subject.episode().value();
        this.instrument = told.instrument().code();
        this.tableVersion = ShippedInstruments.VERSION;
        this.itemsId = told.items();
        this.language = told.language();
        this.filledOn = told.on();
        this.zone = subject.zone().getId();
        this.total = told.total();
        this.answers = Json.answers(told.values());
        this.byRunner = told.byRunner();
        this.enteredBy = stamp.by().value();
        this.enteredAt = stamp.at();
    }

    boolean isVoid() {
        return voidedAt != null;
    }

    void voidBecause(String reason, Stamp stamp) {
        voidedBy = stamp.by().value();
        voidedAt = stamp.at();
        voidReason = reason;
    }

    Map<String, BigDecimal> values() {
        return Json.answers(answers);
    }
}
