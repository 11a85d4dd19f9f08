package clinic.strideback.returntorun;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.CriterionRow.Series;
import clinic.strideback.returntorun.TrainingView.Band;
import clinic.strideback.returntorun.TrainingView.Pain;
import clinic.strideback.returntorun.TrainingView.Week;
import clinic.strideback.returntorun.rules.JudgedSession;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Session;
import clinic.strideback.returntorun.rules.SpikeTable;
import clinic.strideback.returntorun.rules.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the log for the chart: weeks, pains, and the stays at each stage. */
final class TrainingSheet {

    private static final int WEEKS = 9;
    private static final SpikeTable SPIKES = ReturnToRunTables.spikes();
    private static final int PERCENT = 100;
    private static final BigDecimal GATE_PERCENT =
            new BigDecimal(ReadinessJudge.GATES.get("X3-KM60").criterion().threshold());

    private final Judged judged;
    private final List<ReadinessDecision> decisions;
    private final LocalDate today;
    private final LocalDate monday;

    /** @param decisions those that stand, in their order */
    TrainingSheet(Judged judged, List<ReadinessDecision> decisions) {
        this.judged = judged;
        this.decisions = decisions;
        this.today = judged.known().today();
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    TrainingView view() {
        LocalDate from = monday.minusWeeks(WEEKS - 1L);
        return new TrainingView(
                from,
                today,
                IntStream.range(0, WEEKS)
                        .mapToObj(week -> week(from.plusWeeks(week)))
                        .toList(),
                judged.known().sessions().stream()
                        .filter(judgedSession -> !judgedSession.session().on().isBefore(from))
                        .map(TrainingSheet::pain)
                        .toList(),
                bands(from),
                judged.known().ceiling().value(),
                needed());
    }

    /** The last two weeks that are over, in kilometres; a week without a log is left out. */
    Series lastWeeks() {
        List<BigDecimal> kilometres = Stream.of(monday.minusWeeks(2), monday.minusWeeks(1))
                .map(this::week)
                .map(Week::done)
                .flatMap(Stream::ofNullable)
                .map(done -> done.in(DistanceUnit.KILOMETRE, 1))
                .toList();
        return kilometres.isEmpty() ? Series.NONE : new Series(kilometres, DistanceUnit.KILOMETRE.symbol());
    }

    /** How far today's run may go; what was run today already does not raise it. */
    @Nullable
    Metres most() {
        List<Session> sessions =
                judged.known().sessions().stream().map(JudgedSession::session).toList();
        return SPIKES.most(today, sessions).orElse(null);
    }

    private Week week(LocalDate first) {
        List<Metres> runs = judged.known().sessions().stream()
                .map(JudgedSession::session)
                .filter(session -> !session.on().isBefore(first) && session.on().isBefore(first.plusWeeks(1)))
                .map(Session::distance)
                .toList();
        return new Week(first, runs.stream().reduce(Metres::plus).orElse(null), runs.size(), first.equals(monday));
    }

    private static Pain pain(JudgedSession judged) {
        var response = judged.session().pain();
        return new Pain(
                judged.session().on(),
                value(response.worst()),
                value(response.mornings().next()),
                judged.colour());
    }

    private List<Band> bands(LocalDate from) {
        LocalDate end = monday.plusWeeks(1);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            LocalDate start = decisions.get(i).decidedOn;
            LocalDate until = i + 1 < decisions.size() ? decisions.get(i + 1).decidedOn : end;
            int stage = decisions.get(i).toStage;
            if (until.isAfter(from)) {
                bands.add(new Band(start.isBefore(from) ? from : start, until, stage));
            }
        }
        return merged(bands);
    }

    /** Decisions that held the stage make one band. */
    private static List<Band> merged(List<Band> bands) {
        List<Band> merged = new ArrayList<>();
        for (Band band : bands) {
            Band last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.stage() == band.stage()) {
                merged.set(merged.size() - 1, new Band(last.from(), band.to(), band.stage()));
            } else {
                merged.add(band);
            }
        }
        return merged;
    }

    /** Only the way out of the volume stage asks for a weekly distance. */
    private @Nullable Metres needed() {
        Metres usual = judged.known().usual();
        Position present = judged.position();
        return usual == null || present == null || present.stage() != Stage.VOLUME
                ? null
                : new Metres(GATE_PERCENT
                        .multiply(BigDecimal.valueOf(usual.value()))
                        .divide(BigDecimal.valueOf(PERCENT), 0, RoundingMode.CEILING)
                        .intValueExact());
    }

    private static @Nullable Integer value(@Nullable PainScore score) {
        return score == null ? null : score.value();
    }
}
