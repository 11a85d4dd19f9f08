package clinic.strideback.returntorun;

import clinic.strideback.returntorun.ReadinessDecision.Choice;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Stage;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what a therapist cannot decide: a way on past a stage, a step back forwards, an override without a reason. */
final class DecisionCheck {

    private DecisionCheck() {}

    /**
     * What was chosen.
     *
     * @throws Invalid if it is no choice where the runner stands, or differs from the proposal without a reason
     */
    static Choice check(DecideForm form, Judged judged) {
        Position target = target(form, judged);
        if (form.getReason() == null && !agrees(form.act(), target, judged)) {
            throw new Invalid("reason", "decide.reason.required");
        }
        return new Choice(form.act(), target, form.getReason(), form.getMessage());
    }

    /** Whether this is what the system proposes. A start is proposed at walking, when its gate is open. */
    private static boolean agrees(Act act, Position target, Judged judged) {
        return act == judged.proposedAct()
                && target.equals(judged.proposedTarget())
                && (act != Act.START || judged.isGateOpen());
    }

    private static Position target(DecideForm form, Judged judged) {
        Position present = judged.position();
        if ((present == null) != (form.act() == Act.START)) {
            throw new Invalid("act", "decide.act.impossible");
        }
        if (present == null) {
            return chosen(form, Position.startOf(Stage.WALK));
        }
        return switch (form.act()) {
            case START, HOLD -> present;
            case PROGRESS ->
                ReadinessJudge.STEPS.after(present).orElseThrow(() -> new Invalid("act", "decide.act.impossible"));
            case STEP_BACK -> back(form, present, judged);
        };
    }

    private static Position back(DecideForm form, Position present, Judged judged) {
        boolean proposed = judged.proposedAct() == Act.STEP_BACK;
        Position target = chosen(
                form,
                proposed
                        ? judged.proposedTarget()
                        : Position.startOf(present.stage().back(1)));
        if (!target.isBefore(present)) {
            throw new Invalid("targetStage", "decide.target.forwards");
        }
        return target;
    }

    private static Position chosen(DecideForm form, Position otherwise) {
        Integer stage = form.getTargetStage();
        if (stage == null) {
            return otherwise;
        }
        Position chosen = new Position(Stage.of(stage), form.getTargetStep() == null ? 1 : form.getTargetStep());
        if (!ReadinessJudge.STEPS.has(chosen)) {
            throw new Invalid("targetStage", "decide.target.unknown");
        }
        return chosen;
    }

    /**
     * Refuses a form that was filled in before somebody else decided, or before the facts changed that the page showed.
     *
     * @throws clinic.strideback.shared.StaleVersion with what was wanted and what was decided, or is proposed now
     */
    static void refuseStale(DecideForm form, Judged judged, List<ReadinessDecision> made) {
        if (form.getVersion() == judged.basis()) {
            return;
        }
        StagePosition standing = judged.standing();
        if (form.decisions() == standing.decisions) {
            throw new Differences()
                    .compare("act", form.getAct(), judged.proposedAct())
                    .against(judged.basis());
        }
        ReadinessDecision last = last(made);
        throw new Differences()
                .compare("act", form.getAct(), last == null ? null : last.act)
                .compare("targetStage", form.getTargetStage(), standing.stage)
                .compare("reason", form.getReason(), last == null ? null : last.reason)
                .compare("message", form.getMessage(), last == null ? null : last.message)
                .against(judged.basis());
    }

    /** The same for a withdrawal. */
    static void refuseStale(WithdrawForm form, StagePosition standing) {
        if (form.getVersion() != standing.decisions) {
            throw new Differences().compare("targetStage", null, standing.stage).against(standing.decisions);
        }
    }

    /** The newest decision that stands. */
    static @Nullable ReadinessDecision last(List<ReadinessDecision> made) {
        List<ReadinessDecision> standing = standing(made);
        return standing.isEmpty() ? null : standing.get(standing.size() - 1);
    }

    /** Those that were not withdrawn. */
    static List<ReadinessDecision> standing(List<ReadinessDecision> made) {
        return made.stream().filter(decision -> !decision.isWithdrawn()).toList();
    }
}
