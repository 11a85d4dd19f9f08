package clinic.strideback.returntorun;

import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an episode stands. It follows the decisions that were not withdrawn and is never set by itself. */
@Entity
class StagePosition {

    @Id
    UUID episodeId;

    UUID patientId;
    UUID clinicId;
    int decisions;

    @Nullable
    Integer stage;

    @Nullable
    Integer step;

    @Nullable
    LocalDate stageSince;

    @Nullable
    Instant stageSinceAt;

    @Nullable
    LocalDate stepSince;

    @Nullable
    Instant stepSinceAt;

    /** The newest decision that stands, of whatever kind: what was told before has had its answer. */
    @Nullable
    Instant decidedAt;

    protected StagePosition() {}

    /** As it was read elsewhere, only to judge by. */
    static StagePosition at(Standing standing) {
        StagePosition position = new StagePosition();
        position.stage = standing.stage();
        position.step = standing.step();
        position.stageSince = standing.stageSince();
        position.stageSinceAt = standing.stageSinceAt();
        position.stepSince = standing.stepSince();
        position.stepSinceAt = standing.stepSinceAt();
        position.decidedAt = standing.decidedAt();
        return position;
    }

    /** The position; null before the first decision. */
    @Nullable
    Position position() {
        return stage == null || step == null ? null : new Position(Stage.of(stage), step);
    }

    /** Takes over what the decisions come to, in their order; none of them withdrawn. */
    void follow(List<ReadinessDecision> standing) {
        decisions++;
        stage = null;
        step = null;
        decidedAt = null;
        for (ReadinessDecision decision : standing) {
            enter(decision);
        }
    }

    private void enter(ReadinessDecision decision) {
        boolean newStage = stage == null || stage != decision.toStage;
        if (newStage) {
            stageSince = decision.decidedOn;
            stageSinceAt = decision.decidedAt;
        }
        if (newStage || step == null || step != decision.toStep) {
            stepSince = decision.decidedOn;
            stepSinceAt = decision.decidedAt;
        }
        stage = decision.toStage;
        step = decision.toStep;
        decidedAt = decision.decidedAt;
    }
}
