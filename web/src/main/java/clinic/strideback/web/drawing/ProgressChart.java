package clinic.strideback.web.drawing;

import clinic.strideback.measure.Metres;
import clinic.strideback.report.ProgressView;
import clinic.strideback.report.ProgressView.PainDay;
import clinic.strideback.returntorun.TrainingView.Week;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The weeks and the pain of a runner, drawn for the width of a phone. Places everything; the page draws it. */
public final class ProgressChart {

    private static final double WIDTH = 328;
    private static final double FLOOR = 132;
    private static final double HEIGHT = 96;
    private static final double BAR = 30;
    private static final double UNKNOWN = 24;
    private static final double TEXT_ABOVE = 7;
    private static final double PAIN_LEFT = 22;
    private static final double PAIN_FLOOR = 94;
    private static final double PAIN_HEIGHT = 70;
    private static final int LEAST_SCALE = 5;
    private static final double UNKNOWN_Y = 108;
    private static final double DOT = 4.2;
    private static final double RING = 3.6;

    private final ProgressView view;
    private final Locale locale;
    private final double most;
    private final double perPoint;

    public ProgressChart(ProgressView view, Locale locale) {
        this.view = view;
        this.locale = locale;
        this.most = Stream.concat(view.weeks().stream().map(Week::done), Stream.ofNullable(view.needed()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(longest -> Math.max(1, longest.value()))
                .orElse(1);
        this.perPoint = PAIN_HEIGHT
                / Stream.concat(view.pains().stream().map(PainDay::worst), Stream.of(LEAST_SCALE, view.ceiling() + 1))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    /** The bar of a week, or the hatching of one of which nothing is known, with what stands below it. */
    public record Bar(String path, String x, @Nullable String amount, String week, boolean current) {

        public boolean isUnknown() {
            return amount == null;
        }
    }

    /** A horizontal line and what stands beside it. */
    public record Line(String y, String textY, String label) {}

    /** The pain of a day: a dot, a square above the ceiling with its number, or a ring where none was told. */
    public record Mark(String path, String kind, String x, String y, String label) {}

    public List<Bar> getBars() {
        double step = WIDTH / view.weeks().size();
        return IntStream.range(0, view.weeks().size())
                .mapToObj(at -> bar(view.weeks().get(at), step * at + step / 2, at))
                .toList();
    }

    private Bar bar(Week week, double middle, int at) {
        Metres done = week.done();
        double height = done == null ? UNKNOWN : HEIGHT * done.value() / most;
        return new Bar(
                Path.rectangle(middle - BAR / 2, FLOOR - height, BAR, height),
                Path.number(middle),
                done == null ? null : number(done),
                week(week.monday(), at),
                week.current());
    }

    /** The month stands where it begins, and at the first week. */
    private String week(LocalDate monday, int at) {
        boolean newMonth = at == 0 || view.weeks().get(at - 1).monday().getMonth() != monday.getMonth();
        String pattern = locale.getLanguage().equals("de") ? (newMonth ? "d. MMM" : "d.") : newMonth ? "d MMM" : "d";
        return monday.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** The weekly distance that the gate asks for; null when it asks for none. */
    public @Nullable Line getNeeded() {
        Metres needed = view.needed();
        return needed == null ? null : line(FLOOR - HEIGHT * needed.value() / most, number(needed));
    }

    /** The amounts in words, the oldest first. */
    public String getAmounts() {
        return view.weeks().stream()
                .map(Week::done)
                .map(done -> done == null ? "–" : number(done))
                .collect(Collectors.joining(", "));
    }

    public Line getCeiling() {
        return line(painY(view.ceiling()), String.valueOf(view.ceiling()));
    }

    public Line getZero() {
        return line(PAIN_FLOOR, "0");
    }

    /** The ground up to the ceiling. */
    public String getAllowed() {
        return Path.rectangle(PAIN_LEFT, painY(view.ceiling()), WIDTH - PAIN_LEFT, perPoint * view.ceiling());
    }

    public List<Mark> getMarks() {
        double step = (WIDTH - PAIN_LEFT) / view.pains().size();
        return IntStream.range(0, view.pains().size())
                .mapToObj(at -> mark(view.pains().get(at), PAIN_LEFT + step * at + step / 2))
                .toList();
    }

    private Mark mark(PainDay day, double x) {
        Integer worst = day.worst();
        if (worst == null) {
            return mark(Path.disc(x, UNKNOWN_Y, RING), "untold", x, UNKNOWN_Y, "");
        }
        double y = painY(worst);
        return worst > view.ceiling()
                ? mark(Path.rectangle(x - DOT, y - DOT, 2 * DOT, 2 * DOT), "over", x, y, String.valueOf(worst))
                : mark(Path.disc(x, y, DOT), "told", x, y, "");
    }

    private static Mark mark(String path, String kind, double x, double y, String label) {
        return new Mark(path, kind, Path.number(x), Path.number(y - TEXT_ABOVE), label);
    }

    /** The first of these days. */
    public String getFirstDay() {
        LocalDate first = view.pains().get(0).day();
        return first.format(
                DateTimeFormatter.ofPattern(locale.getLanguage().equals("de") ? "d. MMM" : "d MMM", locale));
    }

    /** The worst of these days; a dash where none was told. */
    public String getWorst() {
        return view.pains().stream()
                .map(PainDay::worst)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("–");
    }

    private double painY(int score) {
        return PAIN_FLOOR - perPoint * score;
    }

    private static Line line(double y, String label) {
        return new Line(Path.number(y), Path.number(y - TEXT_ABOVE), label);
    }

    private String number(Metres distance) {
        NumberFormat decimals = NumberFormat.getInstance(locale);
        decimals.setMaximumFractionDigits(2);
        return decimals.format(Distances.kilometres(distance));
    }
}
