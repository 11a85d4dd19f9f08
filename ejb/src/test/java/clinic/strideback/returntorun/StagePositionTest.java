package clinic.strideback.returntorun;

import static clinic.strideback.returntorun.Stories.TODAY;
import static clinic.strideback.returntorun.Stories.decision;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class StagePositionTest {

    private static final ReadinessDecision START = decision(Act.START, Position.startOf(Stage.WALK_JOG), 30);
    private static final ReadinessDecision STEP = decision(Act.PROGRESS, new Position(Stage.WALK_JOG, 2), 20);
    private static final ReadinessDecision HOLD = decision(Act.HOLD, new Position(Stage.WALK_JOG, 2), 10);
    private static final ReadinessDecision ON = decision(Act.PROGRESS, Position.startOf(Stage.EASY), 5);
    private static final ReadinessDecision BACK = decision(Act.STEP_BACK, new Position(Stage.WALK_JOG, 2), 1);

    private final StagePosition standing = new StagePosition();

    @Test
    void aStepKeepsTheStageAndAHoldKeepsTheStep() {
        standing.follow(List.of(START, STEP, HOLD));
        assertThat(standing.position()).isEqualTo(new Position(Stage.WALK_JOG, 2));
        assertThat(standing.stageSince).isEqualTo(TODAY.minusDays(30));
        assertThat(standing.stepSince).isEqualTo(TODAY.minusDays(20));
    }

    @Test
    void comingBackToAStageIsANewStay() {
        standing.follow(List.of(START, STEP, HOLD, ON, BACK));
        assertThat(standing.stageSince).isEqualTo(TODAY.minusDays(1));
        assertThat(standing.stepSince).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void aWithdrawnDecisionLeavesTheEpisodeWhereItWas() {
        standing.follow(List.of(START, STEP, HOLD, ON));
        standing.follow(List.of(START, STEP, HOLD));
        assertThat(standing.position()).isEqualTo(new Position(Stage.WALK_JOG, 2));
        assertThat(standing.stageSince).isEqualTo(TODAY.minusDays(30));
        assertThat(standing.decisions).isEqualTo(2);
        standing.follow(List.of());
        assertThat(standing.position()).isNull();
    }
}
