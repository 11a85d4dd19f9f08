package clinic.strideback.returntorun.rules;

/**
 * Where a runner stands: a stage, and within it a step. Only walking and jogging has more than one step.
 *
 * @param step from 1
 */
public record Position(Stage stage, int step) {

    /** True where this one comes before the other in the order of stages and steps. */
    public boolean isBefore(Position other) {
        return stage == other.stage ? step < other.step : stage.compareTo(other.stage) < 0;
    }

    /** The first step of a stage. */
    public static Position startOf(Stage stage) {
        return new Position(stage, 1);
    }
}
