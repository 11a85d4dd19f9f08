package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.measure.MeasureUnit;
import clinic.strideback.measure.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One signed finding. Written once, with the signature. */
@Entity
@Immutable
@Table(name = "finding")
class FindingRow {

    static final String NO_SIDE = "NONE";

    @EmbeddedId
    Key key;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    Instant happenedAt;

    @Enumerated(EnumType.STRING)
    FindingStatus status;

    @Nullable
    @Column(columnDefinition = "numeric")
    BigDecimal value;

    @Nullable
    @Column(columnDefinition = "numeric")
    BigDecimal entered;

    @Nullable
    @Enumerated(EnumType.STRING)
    MeasureUnit unit;

    @Column(columnDefinition = "numeric[]")
    BigDecimal[] trials;

    @Nullable
    String choice;

    @Nullable
    String words;

    protected FindingRow() {}

    FindingRow(Assessment assessment, Finding finding) {
        Side side = finding.key().side();
        this.key = new Key(assessment.id, finding.key().code(), side == null ? NO_SIDE : side.name());
        this.patientId = assessment.patientId;
        this.clinicId = assessment.clinicId;
        this.episodeId = assessment.episodeId;
        this.happenedAt = assessment.happenedAt;
        this.status = finding.status();
        this.value = finding.value();
        this.entered = finding.entered();
        this.unit = finding.unit();
        this.choice = finding.choice();
        this.words = finding.text();
        this.trials = finding.trials().toArray(BigDecimal[]::new);
    }

    /** Found once by assessment, question and side. */
    @Embeddable
    record Key(UUID assessmentId, String code, String side) implements Serializable {}

    Finding finding() {
        Side side = key.side().equals(NO_SIDE) ? null : Side.valueOf(key.side());
        return new Finding(
                FindingKey.of(key.code(), side), status, value, entered, unit, choice, words, List.of(trials));
    }
}
