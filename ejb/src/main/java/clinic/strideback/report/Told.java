package clinic.strideback.report;

import clinic.strideback.careplan.TickedExercise;
import clinic.strideback.load.LoggedRun;
import clinic.strideback.load.RunRow;
import clinic.strideback.measure.EffortRating;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.shared.Cells;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a runner told of the last weeks. A day of which nothing is in here is not known.
 *
 * @param runs      the oldest first
 * @param tightness of the mornings on which it was told, 0 to 10
 */
record Told(
        List<LoggedRun> runs,
        Map<LocalDate, PainScore> mornings,
        Map<LocalDate, Integer> tightness,
        List<TickedExercise> ticks) {

    static final String SKIPPED = "SKIPPED";

    static Told of(List<Tuple> rows) {
        Told told = new Told(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        rows.forEach(told::add);
        return told;
    }

    private void add(Tuple row) {
        LocalDate day = Objects.requireNonNull(Cells.date(row, "day"));
        switch (row.get("kind", String.class)) {
            case "RUN" -> runs.add(run(day, row));
            case "MORNING" -> morning(day, row);
            default ->
                ticks.add(new TickedExercise(
                        row.get("prescription", UUID.class), day, !SKIPPED.equals(row.get("outcome", String.class))));
        }
    }

    private void morning(LocalDate day, Tuple row) {
        mornings.put(day, new PainScore(row.get("pain", Integer.class)));
        Integer tight = row.get("tightness", Integer.class);
        if (tight != null) {
            tightness.put(day, tight);
        }
    }

    private static LoggedRun run(LocalDate day, Tuple row) {
        Integer effort = row.get("effort", Integer.class);
        Integer pain = row.get("pain", Integer.class);
        return new LoggedRun(
                day,
                new Metres(row.get("metres", Integer.class)),
                row.get("minutes", Integer.class),
                effort == null ? null : new EffortRating(effort),
                pain == null ? null : new PainScore(pain),
                new RunRow.Signs(
                        Cells.yes(row, "limp"),
                        Cells.yes(row, "sudden_pain"),
                        Cells.yes(row, "new_bruise"),
                        Cells.yes(row, "unwell")),
                row.get("entered_at", Instant.class));
    }

    /** What was run on that day; null where no run was logged, which is not the same as none. */
    @Nullable
    Metres distance(LocalDate day) {
        return runs.stream()
                .filter(run -> run.on().equals(day))
                .map(LoggedRun::distance)
                .reduce(Metres::plus)
                .orElse(null);
    }

    /** The worst pain of the day, in the morning or on a run; null where none was told. */
    @Nullable
    Integer worstPain(LocalDate day) {
        return Stream.concat(
                        Stream.ofNullable(mornings.get(day)),
                        runs.stream()
                                .filter(run -> run.on().equals(day))
                                .flatMap(run -> Stream.ofNullable(run.painDuring())))
                .map(PainScore::value)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
