package clinic.strideback.returntorun.rules;

import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleTable;
import org.jspecify.annotations.Nullable;

/** What follows from a session: the first row that holds decides, and the last holds always. */
public record ResponseTable(RuleTable table) {

    /** What the system proposes; the therapist decides. */
    public enum Action {
        STOP,
        REVIEW,
        STEP_BACK,
        REPEAT_PREVIOUS,
        HOLD,
        PROGRESS
    }

    /**
     * A proposal.
     *
     * @param rule      the row that decided
     * @param target    where the runner would stand
     * @param cap       the highest stage until the review; absent when the row sets none
     * @param restHours relative rest before the next session; 0 for none
     */
    public record Proposal(
            Rule rule,
            Action action,
            Position target,
            @Nullable Stage cap,
            int restHours) {}

    /** The first row that holds; a measure that is missing holds none. */
    public Proposal propose(Facts facts, Position present, StepTable steps) {
        Rule rule = table.rules().stream()
                .filter(row -> row.judge(facts).met())
                .findFirst()
                .orElseThrow();
        Action action = Action.valueOf(rule.outcome("action"));
        String cap = rule.outcome("cap");
        return new Proposal(
                rule,
                action,
                target(action, rule, present, steps),
                cap.isEmpty() ? null : Stage.of(Integer.parseInt(cap)),
                number(rule, "restHours"));
    }

    private static Position target(Action action, Rule rule, Position present, StepTable steps) {
        return switch (action) {
            case STEP_BACK -> back(present, number(rule, "stagesBack"), number(rule, "notBelow"));
            case REPEAT_PREVIOUS -> steps.before(present);
            case PROGRESS -> steps.after(present).orElse(present);
            case STOP, REVIEW, HOLD -> present;
        };
    }

    /** Never upwards: who walks stays walking, also where a row ends the way back at stage 1. */
    private static Position back(Position present, int stages, int notBelow) {
        int target = Math.max(notBelow, present.stage().number() - stages);
        return Position.startOf(Stage.of(Math.min(present.stage().number(), target)));
    }

    private static int number(Rule rule, String column) {
        String cell = rule.outcome(column);
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
