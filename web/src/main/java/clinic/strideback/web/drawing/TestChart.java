package clinic.strideback.web.drawing;

import clinic.strideback.assessment.FlowsheetView.Cell;
import clinic.strideback.assessment.FlowsheetView.Row;
import clinic.strideback.assessment.FlowsheetView.Visit;
import clinic.strideback.assessment.TrendView;
import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a test over its visits: a curve for each side, and the values from which on a reader should notice. Days are spaced as they passed. */
public final class TestChart {

    private static final double LEFT = 34;
    private static final double RIGHT = 332;
    private static final double TOP = 12;
    private static final double FLOOR = 150;
    private static final double DOT = 3.6;
    private static final double AIR = 0.1;
    private static final int TICKS = 3;

    private final TrendView view;
    private final Locale locale;
    private final double lowest;
    private final double highest;

    public TestChart(TrendView view, Locale locale) {
        this.view = view;
        this.locale = locale;
        double[] shown = Stream.concat(values(), limits())
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        double low = DoubleStream.of(shown).min().orElse(0);
        double high = DoubleStream.of(shown).max().orElse(1);
        double air = Math.max((high - low) * AIR, 1);
        this.lowest = low >= 0 ? Math.max(0, low - air) : low - air;
        this.highest = high + air;
    }

    /** The values of one side: a line through them, and a mark for each. */
    public record Curve(String kind, String line, String marks) {}

    /** A horizontal line and what stands beside it. */
    public record Level(String y, String label) {}

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return values().findAny().isPresent();
    }

    public List<Curve> getCurves() {
        return view.taken().rows().stream().map(this::curve).toList();
    }

    private Curve curve(Row row) {
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int at = 0; at < row.cells().size(); at++) {
            BigDecimal value = value(row.cells().get(at));
            if (value != null) {
                double x = x(at);
                double y = y(value.doubleValue());
                line.append(line.isEmpty() ? "M" : "L")
                        .append(Path.number(x))
                        .append(' ')
                        .append(Path.number(y));
                marks.append(
                        row.side() == Side.RIGHT
                                ? Path.rectangle(x - DOT, y - DOT, 2 * DOT, 2 * DOT)
                                : Path.disc(x, y, DOT));
            }
        }
        return new Curve(kind(row.side()), line.toString(), marks.toString());
    }

    private static String kind(@Nullable Side side) {
        return side == Side.RIGHT ? "right" : "left";
    }

    /** What a reader should notice lies beyond these. */
    public List<Level> getLimits() {
        return limits().map(limit -> level(limit.doubleValue())).toList();
    }

    public List<Level> getTicks() {
        List<Level> ticks = new ArrayList<>();
        for (int tick = 0; tick < TICKS; tick++) {
            ticks.add(level(lowest + (highest - lowest) * tick / (TICKS - 1)));
        }
        return ticks;
    }

    public LocalDate getFirstDay() {
        return visits().get(0).on();
    }

    public LocalDate getLastDay() {
        return visits().get(visits().size() - 1).on();
    }

    private Level level(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(highest - lowest < TICKS * TICKS ? 1 : 0);
        return new Level(Path.number(y(value)), format.format(value));
    }

    private double x(int at) {
        long all = ChronoUnit.DAYS.between(getFirstDay(), getLastDay());
        double inside = RIGHT - LEFT - 2 * DOT;
        long passed = ChronoUnit.DAYS.between(getFirstDay(), visits().get(at).on());
        return LEFT + DOT + (all == 0 ? inside / 2 : inside * passed / all);
    }

    private double y(double value) {
        return FLOOR - (FLOOR - TOP) * (value - lowest) / (highest - lowest);
    }

    private List<Visit> visits() {
        return view.taken().visits();
    }

    private Stream<BigDecimal> values() {
        return view.taken().rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(TestChart::value)
                .filter(Objects::nonNull);
    }

    private Stream<BigDecimal> limits() {
        return Stream.of(view.flag().below(), view.flag().above()).filter(Objects::nonNull);
    }

    private static @Nullable BigDecimal value(@Nullable Cell cell) {
        return cell == null ? null : cell.finding().value();
    }
}
