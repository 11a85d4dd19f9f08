package clinic.strideback.proposal;

import clinic.strideback.load.rules.EarlyWarning;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.proposal.rules.TrainingLoad;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a runner apart from the visits: age, running stage, and what was told of the last weeks.
 *
 * @param zone       where the runner lives
 * @param stage      of the return to running; null before the first decision
 * @param stageSince null likewise
 * @param runs       of the last {@link TrainingLoad#REACH} days, the oldest first
 * @param tightness  of the last mornings, by day
 * @param changed    the rules answer otherwise than when the plan was decided on, and nobody has said that it stays
 */
record Circumstances(
        ZoneId zone,
        LocalDate born,
        @Nullable Integer stage,
        @Nullable LocalDate stageSince,
        List<TrainingLoad.Ran> runs,
        Map<LocalDate, Integer> tightness,
        boolean changed) {

    /** Origin of what the runner told day by day. */
    static final String LOG = "LOG";

    private static final String EARLY_WARNING = "earlyWarning";

    /** Adds what follows; it takes the place of what was told at a visit about the same. */
    void addTo(Facts facts, LocalDate today) {
        facts.add(new Fact(
                Input.AGE_Y.measure(), Answer.of(Period.between(born, today).getYears()), null, EpisodeFacts.TOLD));
        if (stage != null) {
            facts.add(new Fact(Input.RUN_STAGE.measure(), Answer.of(stage), stageSince, LOG));
        }
        TrainingLoad load = new TrainingLoad(runs, today);
        load.newestSpike().ifPresent(spike -> log(facts, Input.SPIKE_RATIO, spike.ratio(), spike.on()));
        load.hardShare().ifPresent(share -> log(facts, Input.HARD_SHARE, share, today));
        load.weeklyVariation().ifPresent(swing -> log(facts, Input.WEEKLY_CV, swing, today));
        addWarning(facts, EarlyWarning.of(today, tightness));
    }

    private static void addWarning(Facts facts, EarlyWarning warning) {
        if (warning.verdict() != EarlyWarning.Verdict.UNKNOWN) {
            facts.add(new Fact(
                    EARLY_WARNING,
                    Answer.of(warning.verdict() == EarlyWarning.Verdict.WARNING),
                    warning.newestOn(),
                    LOG));
        }
    }

    private static void log(Facts facts, Input input, BigDecimal value, LocalDate on) {
        facts.add(new Fact(input.measure(), Answer.of(value), on, LOG));
    }
}
