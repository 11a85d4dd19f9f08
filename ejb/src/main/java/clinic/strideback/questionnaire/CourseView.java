package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Condition;
import clinic.strideback.questionnaire.rules.Difference;
import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the questionnaires of an episode came to so far.
 *
 * @param condition   by which the schedule is chosen
 * @param due         what is due today
 * @param instruments all of the table, in its order
 */
public record CourseView(Condition condition, List<DueView> due, List<InstrumentView> instruments)
        implements Serializable {

    /**
     * One instrument.
     *
     * @param higherBetter which way is the good one
     * @param mdc          the least change that is more than error; null where none is published
     * @param mcid         the least change that matters; null where none is published
     * @param basis        source of both; empty without one
     * @param alsoAt       stages and moments of the return to running at which it is asked
     * @param fillable     whether there are items to fill in
     * @param points       the answers, the newest first
     */
    public record InstrumentView(
            String code,
            String name,
            BigDecimal min,
            BigDecimal max,
            boolean higherBetter,
            @Nullable BigDecimal mdc,
            @Nullable BigDecimal mcid,
            String basis,
            Evidence evidence,
            List<String> alsoAt,
            boolean fillable,
            List<PointView> points)
            implements Serializable {}

    /** Where a total comes from. */
    public enum Origin {
        RUNNER,
        THERAPIST,
        /** A signed assessment. */
        NOTE
    }

    /**
     * One answer.
     *
     * @param id        null for a total that stands in an assessment, where it is withdrawn
     * @param by        who recorded it; null where that is not known
     * @param sinceFirst the change since the first answer; null for the first, and where they cannot be compared
     * @param sinceLast the change since the answer before
     * @param itself    what the total says that is a change by itself
     * @param activities the runner's activities with their answers; empty for other instruments
     */
    public record PointView(
            @Nullable UUID id,
            LocalDate on,
            BigDecimal total,
            Origin origin,
            @Nullable String by,
            @Nullable Difference sinceFirst,
            @Nullable Difference sinceLast,
            @Nullable Difference itself,
            List<ActivityView> activities)
            implements Serializable {}

    /** How well an activity went. */
    public record ActivityView(String words, BigDecimal value) implements Serializable {}

    /** Those with an answer. */
    public List<InstrumentView> answered() {
        return instruments.stream().filter(one -> !one.points().isEmpty()).toList();
    }
}
