package clinic.strideback.shared.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One known finding, with when it was taken and where it comes from, so that a verdict can show both.
 *
 * @param measure name of the measure as the rule tables write it
 * @param takenOn the day it was true; null when it has none (an age, a derived flag)
 * @param origin  where it was read: an assessment, the episode, a run; null when derived
 */
public record Fact(
        String measure,
        Answer answer,
        @Nullable LocalDate takenOn,
        @Nullable String origin) {

    public static Fact of(String measure, Answer answer) {
        return new Fact(measure, answer, null, null);
    }
}
