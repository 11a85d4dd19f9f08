package clinic.strideback.web.drawing;

import clinic.strideback.questionnaire.CourseView.InstrumentView;
import clinic.strideback.questionnaire.CourseView.PointView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The totals of one questionnaire over time, between its lowest and its highest total. Places everything; the page draws it. */
public final class CourseChart {

    private static final double LEFT = 34;
    private static final double WIDTH = 276;
    private static final double TOP = 14;
    private static final double HEIGHT = 62;
    private static final double DOT = 3.5;
    private static final double LABEL_ABOVE = 7;

    private final InstrumentView instrument;
    private final List<PointView> points;

    public CourseChart(InstrumentView instrument) {
        this.instrument = instrument;
        this.points = new ArrayList<>(instrument.points());
        Collections.reverse(points);
    }

    /** From the first answer to the last. */
    public String getLine() {
        return points.stream()
                .map(point -> Path.number(x(point.on())) + " " + Path.number(y(point.total())))
                .collect(Collectors.joining("L", "M", points.size() == 1 ? "h.1" : ""));
    }

    /** One for each answer. */
    public String getDots() {
        return points.stream()
                .map(point -> Path.disc(x(point.on()), y(point.total()), DOT))
                .collect(Collectors.joining());
    }

    /** What is more than error, or matters, on both sides of the first answer; empty where nothing is published. */
    public String getBand() {
        BigDecimal size = Stream.of(instrument.mdc(), instrument.mcid())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (size == null || points.get(0).itself() != null) {
            return "";
        }
        BigDecimal first = points.get(0).total();
        double upper = y(first.add(size).min(instrument.max()));
        double lower = y(first.subtract(size).max(instrument.min()));
        return Path.rectangle(LEFT, upper, WIDTH, lower - upper);
    }

    public String getTop() {
        return Path.number(TOP);
    }

    public String getFloor() {
        return Path.number(TOP + HEIGHT);
    }

    /** Where the last answer stands. */
    public String getLastX() {
        return Path.number(x(last().on()));
    }

    public String getLastY() {
        return Path.number(Math.max(TOP - 2, y(last().total()) - LABEL_ABOVE));
    }

    public PointView getFirst() {
        return points.get(0);
    }

    public PointView getLast() {
        return last();
    }

    private PointView last() {
        return points.get(points.size() - 1);
    }

    private double x(LocalDate day) {
        LocalDate first = points.get(0).on();
        long days = ChronoUnit.DAYS.between(first, last().on());
        return days == 0 ? LEFT + WIDTH : LEFT + WIDTH * ChronoUnit.DAYS.between(first, day) / days;
    }

    private double y(BigDecimal total) {
        double range = instrument.max().subtract(instrument.min()).doubleValue();
        return TOP + HEIGHT - HEIGHT * total.subtract(instrument.min()).doubleValue() / range;
    }
}
