package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.PainScore;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the runner told about one session. A score that was not given is absent.
 *
 * @param worst    the most pain during or right after it
 * @param signs    what else was noticed
 * @param mornings the mornings before and after it
 */
public record PainResponse(@Nullable PainScore worst, Set<Sign> signs, Mornings mornings) {

    /**
     * The morning scores around a session.
     *
     * @param before the morning of the day itself, before the session: the baseline
     * @param next   the morning after
     * @param second the morning after that
     */
    public record Mornings(
            @Nullable PainScore before,
            @Nullable PainScore next,
            @Nullable PainScore second) {}
}
