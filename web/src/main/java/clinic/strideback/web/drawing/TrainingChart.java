package clinic.strideback.web.drawing;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.TrainingView;
import clinic.strideback.returntorun.TrainingView.Band;
import clinic.strideback.returntorun.TrainingView.Pain;
import clinic.strideback.returntorun.TrainingView.Week;
import clinic.strideback.returntorun.rules.PainColour;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weekly distance and pain on one axis of time, with the stages as bands behind them. Places everything; the page draws it. */
public final class TrainingChart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double LEFT = 150;
    private static final double WIDTH = 1020;
    private static final double FLOOR = 130;
    private static final double HEIGHT = 96;
    private static final double PAIN_FLOOR = 270;
    private static final double PER_POINT = 9;
    private static final int WORST = 10;
    private static final int DAYS = 7;
    private static final double MORNING = 9;
    private static final double BAR = 0.4;
    private static final double ABOVE = 4;
    private static final int[] SCALES = {10, 20, 30, 50, 80, 120, 200, 400};
    private static final int KILOMETRE = 1000;

    private final TrainingView view;
    private final Locale locale;
    private final int most;

    public TrainingChart(TrainingView view, Locale locale) {
        this.view = view;
        this.locale = locale;
        this.most = scale(Stream.concat(view.weeks().stream().map(Week::done), Stream.ofNullable(view.needed()))
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(new Metres(0)));
    }

    /** A stay at a stage; the two tints take turns. */
    public record Stay(String path, String labelX, int stage, boolean even) implements Serializable {}

    /** A horizontal line and what stands beside it. */
    public record Line(String y, String textY, String aboveY, String label) implements Serializable {}

    /** The bar of a week, or the hatching of one of which nothing is known. */
    public record Bar(String path, String textX, String textY, String label, boolean unknown) implements Serializable {}

    /** A session: worst pain during it as a dot or square, the next morning as a ring, a hairline between them. */
    public record Mark(String during, String morning, String between, boolean over) implements Serializable {}

    /** Where a week begins. */
    public record Tick(String x, String textX, String label) implements Serializable {}

    public List<Stay> getStays() {
        return IntStream.range(0, view.bands().size())
                .mapToObj(place -> stay(view.bands().get(place), place % 2 == 0))
                .toList();
    }

    private Stay stay(Band band, boolean even) {
        double x = x(band.from());
        return new Stay(
                Path.rectangle(x, 22, x(band.to()) - x, PAIN_FLOOR - 14), Path.number(x + 6), band.stage(), even);
    }

    /** Gridlines of the distance, in kilometres. */
    public List<Line> getDistances() {
        int step = most <= 30 ? 10 : most / 4;
        return IntStream.iterate(0, km -> km <= most, km -> km + step)
                .mapToObj(km -> line(y(km), String.valueOf(km)))
                .toList();
    }

    /** Gridlines of the pain. */
    public List<Line> getScores() {
        return IntStream.iterate(0, score -> score <= WORST, score -> score + 2)
                .mapToObj(score -> line(painY(score), String.valueOf(score)))
                .toList();
    }

    /** The most pain that the phase allows. */
    public Line getCeiling() {
        return line(painY(view.ceiling()), String.valueOf(view.ceiling()));
    }

    /** The weekly distance that the gate asks for; null when it asks for none. */
    public @Nullable Line getNeeded() {
        Metres needed = view.needed();
        return needed == null ? null : line(y(kilometres(needed)), number(needed));
    }

    public List<Bar> getBars() {
        LocalDate first = view.bands().isEmpty() ? null : view.bands().get(0).from();
        return view.weeks().stream()
                .filter(week -> week.done() != null || isMissing(week, first))
                .map(this::bar)
                .toList();
    }

    /** A week that is over, after the return began, without any run. */
    private static boolean isMissing(Week week, @Nullable LocalDate first) {
        return first != null && !week.current() && !week.monday().plusDays(DAYS).isBefore(first);
    }

    private Bar bar(Week week) {
        double width = WIDTH / view.weeks().size();
        double x = x(week.monday()) + width * (1 - BAR) / 2;
        Metres done = week.done();
        double top = done == null ? FLOOR - HEIGHT / 4 : y(kilometres(done));
        return new Bar(
                Path.rectangle(x, top, width * BAR, FLOOR - top),
                Path.number(x + width * BAR / 2),
                Path.number(top - ABOVE),
                done == null ? "" : number(done),
                done == null);
    }

    public List<Mark> getMarks() {
        List<Mark> marks = new ArrayList<>();
        for (Pain pain : view.pains()) {
            marks.add(mark(pain));
        }
        return marks;
    }

    private Mark mark(Pain pain) {
        double x = x(pain.on()) + WIDTH / view.weeks().size() / DAYS / 2;
        Integer during = pain.during();
        Integer next = pain.nextMorning();
        boolean over = pain.colour() == PainColour.RED;
        String first = during == null ? "" : over ? square(x, painY(during)) : Path.disc(x, painY(during), 4);
        String second = next == null ? "" : Path.disc(x + MORNING, painY(next), 3);
        String between = during == null || next == null
                ? ""
                : "M" + Path.number(x) + " " + Path.number(painY(during)) + "L" + Path.number(x + MORNING) + " "
                        + Path.number(painY(next));
        return new Mark(first, second, between, over);
    }

    public List<Tick> getTicks() {
        return view.weeks().stream()
                .map(week -> new Tick(
                        Path.number(x(week.monday())), Path.number(x(week.monday()) + ABOVE), shortDay(week.monday())))
                .toList();
    }

    /** The first and the last day, in words. */
    public String getFirstDay() {
        return day(view.from());
    }

    public String getLastDay() {
        return day(view.from().plusWeeks(view.weeks().size()).minusDays(1));
    }

    /** The last week that is over; a dash when nothing is known of it. */
    public String getLastWeek() {
        return view.weeks().stream()
                .filter(week -> !week.current())
                .reduce((former, later) -> later)
                .map(Week::done)
                .map(this::number)
                .orElse("–");
    }

    /** The worst pain that was told; a dash when none was. */
    public String getWorst() {
        return view.pains().stream()
                .map(Pain::during)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("–");
    }

    /** The weeks as a table shows them, the newest first. */
    public List<Week> getWeeks() {
        List<Week> weeks = new ArrayList<>(view.weeks());
        Collections.reverse(weeks);
        return weeks;
    }

    /** Day and month in the order of the language. */
    private String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(locale.getLanguage().equals("de") ? "d. MMM" : "d MMM", locale));
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** The one dark line. */
    public String getToday() {
        return Path.number(x(view.today()) + WIDTH / view.weeks().size() / DAYS / 2);
    }

    private static String square(double x, double y) {
        return Path.rectangle(x - 4, y - 4, 8, 8);
    }

    private static Line line(double y, String label) {
        return new Line(Path.number(y), Path.number(y + ABOVE), Path.number(y - ABOVE), label);
    }

    private double x(LocalDate day) {
        double days = view.weeks().size() * (double) DAYS;
        return LEFT + WIDTH * ChronoUnit.DAYS.between(view.from(), day) / days;
    }

    private double y(double kilometres) {
        return FLOOR - HEIGHT * kilometres / most;
    }

    private static double painY(int score) {
        return PAIN_FLOOR - PER_POINT * score;
    }

    private static double kilometres(Metres distance) {
        return (double) distance.value() / KILOMETRE;
    }

    private String number(Metres distance) {
        NumberFormat oneDecimal = NumberFormat.getInstance(locale);
        oneDecimal.setMinimumFractionDigits(1);
        oneDecimal.setMaximumFractionDigits(1);
        return oneDecimal.format(distance.in(DistanceUnit.KILOMETRE, 1));
    }

    private static int scale(Metres longest) {
        for (int scale : SCALES) {
            if (longest.value() <= scale * KILOMETRE) {
                return scale;
            }
        }
        return SCALES[SCALES.length - 1];
    }
}
