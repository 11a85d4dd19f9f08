package clinic.strideback.returntorun;

import static clinic.strideback.returntorun.Stories.at;
import static clinic.strideback.returntorun.Stories.decision;
import static clinic.strideback.returntorun.Stories.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Stage;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import clinic.strideback.shared.rules.Answer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionCheckTest {

    private static final Position VOLUME = Position.startOf(Stage.VOLUME);
    private static final Map<String, Answer> GREEN =
            Map.of("greenStreak", Answer.of(2), "gatesMet", Answer.YES, "capAllows", Answer.YES);
    private static final Map<String, Answer> RED = Map.of("colour", Answer.word("RED"));

    @Test
    void whatIsProposedNeedsNoReason() {
        assertThat(DecisionCheck.check(form(Act.PROGRESS), judged(at(VOLUME, 9), GREEN, List.of()))
                        .target())
                .isEqualTo(Position.startOf(Stage.STRIDES));
        assertThat(DecisionCheck.check(form(Act.HOLD), judged(at(VOLUME, 9), Map.of(), List.of()))
                        .target())
                .isEqualTo(VOLUME);
        assertThat(DecisionCheck.check(form(Act.STEP_BACK), judged(at(VOLUME, 9), RED, List.of()))
                        .target())
                .isEqualTo(Position.startOf(Stage.EASY));
    }

    @ParameterizedTest
    @CsvSource({"PROGRESS, ", "STEP_BACK, ", "STEP_BACK, 1"})
    void anythingElseNeedsOne(Act act, @Nullable Integer stage) {
        DecideForm form = form(act);
        form.setTargetStage(stage);
        Judged judged = judged(at(VOLUME, 9), Map.of(), List.of());
        assertThat(refused(form, judged)).isEqualTo("decide.reason.required");
        form.setReason("his coach was there");
        assertThat(DecisionCheck.check(form, judged).reason()).isEqualTo("his coach was there");
    }

    @Test
    void aLongerStepBackThanProposedNeedsAReason() {
        DecideForm form = form(Act.STEP_BACK);
        form.setTargetStage(1);
        form.setTargetStep(6);
        Judged judged = judged(at(VOLUME, 9), RED, List.of());
        assertThat(refused(form, judged)).isEqualTo("decide.reason.required");
        form.setReason("three flares in a month");
        assertThat(DecisionCheck.check(form, judged).target()).isEqualTo(new Position(Stage.WALK_JOG, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "3, , decide.target.forwards",
        "4, , decide.target.forwards",
        "1, 7, decide.target.unknown",
    })
    void aStepBackLeadsBack(Integer stage, @Nullable Integer step, String code) {
        DecideForm form = form(Act.STEP_BACK);
        form.setTargetStage(stage);
        form.setTargetStep(step);
        form.setReason("because");
        assertThat(refused(form, judged(at(VOLUME, 9), Map.of(), List.of()))).isEqualTo(code);
    }

    @Test
    void withinAStageTheStepBeforeIsAStepBack() {
        DecideForm form = form(Act.STEP_BACK);
        form.setTargetStage(1);
        form.setTargetStep(2);
        form.setReason("because");
        Judged judged = judged(at(new Position(Stage.WALK_JOG, 3), 9), Map.of(), List.of());
        assertThat(DecisionCheck.check(form, judged).target()).isEqualTo(new Position(Stage.WALK_JOG, 2));
    }

    @Test
    void nobodyStepsBackFromWalking() {
        DecideForm form = form(Act.STEP_BACK);
        form.setReason("because");
        assertThat(refused(form, judged(at(Position.startOf(Stage.WALK), 9), Map.of(), List.of())))
                .isEqualTo("decide.target.forwards");
    }

    @Test
    void nothingComesAfterTheLastStage() {
        assertThat(refused(form(Act.PROGRESS), judged(at(Position.startOf(Stage.UNRESTRICTED), 9), GREEN, List.of())))
                .isEqualTo("decide.act.impossible");
    }

    @Test
    void theFirstDecisionIsAStartAndOnlyTheFirst() {
        assertThat(refused(form(Act.HOLD), judged(new StagePosition(), Map.of(), List.of())))
                .isEqualTo("decide.act.impossible");
        assertThat(refused(form(Act.START), judged(at(VOLUME, 9), Map.of(), List.of())))
                .isEqualTo("decide.act.impossible");
    }

    @Test
    void aStartAtWalkingBehindAnOpenGateNeedsNoReason() {
        var open = Map.of("redFlagsOpen", Answer.of(0), "bearsWeight", Answer.YES);
        assertThat(DecisionCheck.check(form(Act.START), judged(new StagePosition(), open, List.of()))
                        .target())
                .isEqualTo(Position.startOf(Stage.WALK));
        assertThat(refused(form(Act.START), judged(new StagePosition(), Map.of(), List.of())))
                .isEqualTo("decide.reason.required");
        DecideForm later = form(Act.START);
        later.setTargetStage(3);
        assertThat(refused(later, judged(new StagePosition(), open, List.of()))).isEqualTo("decide.reason.required");
    }

    @Test
    void aStaleFormShowsWhatWasDecidedMeanwhile() {
        ReadinessDecision theirs = decision(Act.HOLD, VOLUME, 0);
        StagePosition standing = new StagePosition();
        standing.follow(List.of(theirs));
        DecideForm mine = form(Act.START);
        Judged judged = judged(standing, GREEN, List.of());
        StaleVersion stale = catchThrowableOfType(
                StaleVersion.class, () -> DecisionCheck.refuseStale(mine, judged, List.of(theirs)));
        assertThat(stale.version()).isEqualTo(judged.basis());
        assertThat(stale.differences()).contains(new Difference("act", "START", "HOLD"));
        mine.setVersion(stale.version());
        DecisionCheck.refuseStale(mine, judged, List.of(theirs));
    }

    @Test
    void aFormOnOtherFactsShowsWhatIsProposedNow() {
        StagePosition standing = at(VOLUME, 9);
        Judged seen = judged(standing, GREEN, List.of());
        Judged now = judged(standing, RED, List.of());
        DecideForm mine = form(Act.PROGRESS);
        mine.setVersion(seen.basis());
        mine.setReason("a good week");
        StaleVersion stale =
                catchThrowableOfType(StaleVersion.class, () -> DecisionCheck.refuseStale(mine, now, List.of()));
        assertThat(now.basis()).isNotEqualTo(seen.basis());
        assertThat(stale.version()).isEqualTo(now.basis());
    }

    private static DecideForm form(Act act) {
        DecideForm form = new DecideForm();
        form.setAct(act);
        return form;
    }

    private static String refused(DecideForm form, Judged judged) {
        return catchThrowableOfType(Invalid.class, () -> DecisionCheck.check(form, judged)).problems().stream()
                .map(Problem::code)
                .findFirst()
                .orElseThrow();
    }
}
