package clinic.strideback.returntorun.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.measure.EffortRating;
import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.returntorun.rules.Step.Effort;
import clinic.strideback.returntorun.rules.Step.Intervals;
import clinic.strideback.returntorun.rules.Step.Rhythm;
import clinic.strideback.returntorun.rules.Step.Span;
import org.junit.jupiter.api.Test;

class StepTableTest {

    private static final StepTable STEPS = ReturnToRunTables.steps();
    private static final Position LAST_WALK_RUN = new Position(Stage.WALK_JOG, 6);

    @Test
    void walkingAndJoggingHasSixStepsAndTheOthersOne() {
        assertThat(STEPS.steps()).hasSize(14);
        for (Stage stage : Stage.values()) {
            assertThat(STEPS.steps().stream().filter(step -> step.position().stage() == stage))
                    .hasSize(stage == Stage.WALK_JOG ? 6 : 1);
        }
    }

    @Test
    void aStepSaysWhatTheTableSaysAndNoMore() {
        assertThat(STEPS.get(new Position(Stage.WALK_JOG, 3)))
                .isEqualTo(new Step(
                        new Position(Stage.WALK_JOG, 3),
                        new Intervals(2, 4),
                        null,
                        new Effort(new EffortRating(4), new EffortRating(4)),
                        new Metres(2400),
                        new Rhythm(3, 1)));
        assertThat(STEPS.get(LAST_WALK_RUN).intervals()).isNull();
        assertThat(STEPS.get(Position.startOf(Stage.EASY)).minutes()).isEqualTo(new Span(20, 30));
        assertThat(STEPS.get(Position.startOf(Stage.HILLS)).distance()).isNull();
    }

    @Test
    void stepsFollowOneAnotherUpToTheLastStage() {
        assertThat(STEPS.after(new Position(Stage.WALK_JOG, 1))).contains(new Position(Stage.WALK_JOG, 2));
        assertThat(STEPS.after(LAST_WALK_RUN)).contains(Position.startOf(Stage.EASY));
        assertThat(STEPS.after(Position.startOf(Stage.UNRESTRICTED))).isEmpty();
    }

    @Test
    void aGateStandsBehindTheLastStepOfAStage() {
        assertThat(STEPS.endsStage(new Position(Stage.WALK_JOG, 5))).isFalse();
        assertThat(STEPS.endsStage(LAST_WALK_RUN)).isTrue();
        assertThat(STEPS.endsStage(Position.startOf(Stage.WALK))).isTrue();
        assertThat(STEPS.endsStage(Position.startOf(Stage.UNRESTRICTED))).isTrue();
    }

    @Test
    void theStepBeforeStaysInTheStage() {
        assertThat(STEPS.before(LAST_WALK_RUN)).isEqualTo(new Position(Stage.WALK_JOG, 5));
        assertThat(STEPS.before(Position.startOf(Stage.EASY))).isEqualTo(Position.startOf(Stage.EASY));
    }

    @Test
    void onlyPositionsOfTheTableExist() {
        assertThat(STEPS.has(LAST_WALK_RUN)).isTrue();
        assertThat(STEPS.has(new Position(Stage.WALK_JOG, 7))).isFalse();
        assertThat(STEPS.stepsOf(Stage.WALK_JOG)).isEqualTo(6);
        assertThat(STEPS.stepsOf(Stage.TEMPO)).isEqualTo(1);
    }

    @Test
    void positionsComeInTheOrderOfStagesThenSteps() {
        assertThat(new Position(Stage.WALK_JOG, 5).isBefore(LAST_WALK_RUN)).isTrue();
        assertThat(LAST_WALK_RUN.isBefore(LAST_WALK_RUN)).isFalse();
        assertThat(LAST_WALK_RUN.isBefore(Position.startOf(Stage.EASY))).isTrue();
        assertThat(Position.startOf(Stage.EASY).isBefore(LAST_WALK_RUN)).isFalse();
    }

    @Test
    void aStepThatIsNotInTheTableIsAnError() {
        assertThatThrownBy(() -> STEPS.get(new Position(Stage.EASY, 2))).isInstanceOf(IllegalArgumentException.class);
    }
}
