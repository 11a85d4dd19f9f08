package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.EffortRating;
import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.rules.Step.Effort;
import clinic.strideback.returntorun.rules.Step.Intervals;
import clinic.strideback.returntorun.rules.Step.Rhythm;
import clinic.strideback.returntorun.rules.Step.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The steps of all stages in their order. */
public record StepTable(List<Step> steps) {

    /** Reads the rows of the file, in their order. */
    public static StepTable of(List<Map<String, String>> rows) {
        return new StepTable(rows.stream().map(StepTable::step).toList());
    }

    /** True for a position that the table has. */
    public boolean has(Position position) {
        return steps.stream().map(Step::position).anyMatch(position::equals);
    }

    /** How many steps the stage has. */
    public int stepsOf(Stage stage) {
        return (int)
                steps.stream().filter(step -> step.position().stage() == stage).count();
    }

    /** What is done at this position. */
    public Step get(Position position) {
        return steps.get(indexOf(position));
    }

    /** The position after this one; none after the last stage. */
    public Optional<Position> after(Position position) {
        int next = indexOf(position) + 1;
        return next == steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(next).position());
    }

    /** True where only a gate leads on, not another step of the same stage. */
    public boolean endsStage(Position position) {
        return after(position).map(next -> next.stage() != position.stage()).orElse(true);
    }

    /** The step before in the same stage; the first step itself stays. */
    public Position before(Position position) {
        return new Position(position.stage(), Math.max(1, position.step() - 1));
    }

    private int indexOf(Position position) {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).position().equals(position)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No step " + position);
    }

    private static Step step(Map<String, String> row) {
        Integer metres = number(row, "metres");
        return new Step(
                new Position(Stage.of(needed(row, "stage")), needed(row, "step")),
                pair(row, "walkMinutes", "runMinutes", Intervals::new),
                pair(row, "minutesFrom", "minutesTo", Span::new),
                pair(
                        row,
                        "effortFrom",
                        "effortTo",
                        (from, to) -> new Effort(new EffortRating(from), new EffortRating(to))),
                metres == null ? null : new Metres(metres),
                new Rhythm(needed(row, "perWeekMax"), needed(row, "restDaysBetween")));
    }

    private static <T> @Nullable T pair(
            Map<String, String> row, String first, String second, BiFunction<Integer, Integer, T> both) {
        Integer one = number(row, first);
        return one == null ? null : both.apply(one, needed(row, second));
    }

    private static @Nullable Integer number(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static int needed(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, ""));
    }
}
