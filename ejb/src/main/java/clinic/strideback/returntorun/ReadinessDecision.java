package clinic.strideback.returntorun;

import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Stage;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's decision about the stage, made once, with the verdicts and the proposal that were on the table. It is never edited; the newest one can be
 * withdrawn with a reason, and then the episode stands where it stood before.
 */
@Entity
@DynamicUpdate
class ReadinessDecision {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    int place;

    @Enumerated(EnumType.STRING)
    Act act;

    @Enumerated(EnumType.STRING)
    Act proposedAct;

    String proposedRule;

    @Nullable
    Integer fromStage;

    @Nullable
    Integer fromStep;

    int toStage;
    int toStep;

    @Nullable
    Integer capStage;

    @Nullable
    String capRule;

    int painCeiling;

    @Nullable
    String reason;

    @Nullable
    String message;

    String gatesVersion;
    String gatesChecksum;
    LocalDate decidedOn;
    UUID decidedBy;
    Instant decidedAt;

    @Nullable
    UUID withdrawnBy;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    String withdrawReason;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    List<CriterionVerdict> verdicts = new ArrayList<>();

    protected ReadinessDecision() {}

    ReadinessDecision(UUID id, Subject subject, Judged judged, Choice choice, Stamp stamp) {
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.episodeId = subject.episode().value();
        this.place = judged.standing().decisions + 1;
        this.act = choice.act();
        this.proposedAct = judged.proposedAct();
        this.proposedRule = judged.proposedRule();
        this.fromStage = judged.standing().stage;
        this.fromStep = judged.standing().step;
        this.toStage = choice.target().stage().number();
        this.toStep = choice.target().step();
        this.capStage = judged.cap() == null ? null : judged.cap().stage().number();
        this.capRule = judged.cap() == null ? null : judged.cap().rule();
        this.painCeiling = judged.known().ceiling().value();
        this.reason = choice.reason();
        this.message = choice.message();
        this.gatesVersion = ReadinessJudge.GATES.version();
        this.gatesChecksum = ReadinessJudge.GATES.checksum();
        this.decidedOn = stamp.day();
        this.decidedBy = stamp.by().value();
        this.decidedAt = stamp.at();
        judged.gate().forEach(judgement -> verdicts.add(new CriterionVerdict(this, judgement)));
    }

    /** What was chosen, after it was found to be allowed. */
    record Choice(
            Act act,
            Position target,
            @Nullable String reason,
            @Nullable String message) {}

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    void withdraw(String why, Stamp stamp) {
        withdrawnBy = stamp.by().value();
        withdrawnAt = stamp.at();
        withdrawReason = why;
    }

    Stage stage() {
        return Stage.of(toStage);
    }
}
