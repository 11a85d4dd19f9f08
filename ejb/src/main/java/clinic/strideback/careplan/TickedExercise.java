package clinic.strideback.careplan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One tick of a runner.
 *
 * @param done false for an exercise that was left out, as the runner says
 */
public record TickedExercise(UUID prescription, LocalDate day, boolean done) {}
