package clinic.strideback.assessment.rules;

import clinic.strideback.measure.Side;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The drawing on which somebody shows where it hurts: pelvis and thighs from behind and from the front, with the regions that can be marked.
 *
 * @param regions view by view, the half at the reader's left first; a later one lies on top of an earlier one
 * @param lines   what is drawn besides
 */
public record BodyChart(List<Region> regions, List<Line> lines) {

    /** Width of a view, in the drawing's own units. */
    public static final int WIDTH = 240;

    /** Height of a view. */
    public static final int HEIGHT = 400;

    private static final String BETWEEN_MARKS = ";";
    private static final Pattern MARK = Pattern.compile("([A-Z]+:[LR]:[A-Z-]+)@(\\d{1,3}),(\\d{1,3})");

    /** From where the body is seen. */
    public enum View {
        /** From behind: the runner's left is at the reader's left. */
        POSTERIOR(Side.LEFT),
        /** From the front: the runner's right is at the reader's left. */
        ANTERIOR(Side.RIGHT);

        private final Side atTheLeft;

        View(Side atTheLeft) {
            this.atTheLeft = atTheLeft;
        }

        /** The runner's side that is at the reader's left. */
        public Side atTheLeft() {
            return atTheLeft;
        }
    }

    /** How a line is drawn that is no region. */
    public enum LineKind {
        GROUND,
        CONTOUR,
        FOLD
    }

    /**
     * A part of the body that can be marked, on one side.
     *
     * @param x where it is marked by somebody who does not point
     */
    public record Region(View view, Side side, String code, Outline outline, int x, int y) implements Serializable {

        /** Written {@code POSTERIOR:L:BF-PROX}. */
        public String id() {
            return view + ":" + side.name().charAt(0) + ":" + code;
        }
    }

    /** A line that is no region. */
    public record Line(View view, LineKind kind, Outline outline) {}

    /**
     * A place that was marked: the region, and the point in it that was pressed.
     *
     * @param x in the drawing's own units, from the left
     * @param y from the top
     */
    public record Mark(Region region, int x, int y) implements Serializable {

        @Override
        public String toString() {
            return region.id() + "@" + x + "," + y;
        }
    }

    /** Reads the rows of the table, each of which is drawn at the reader's left and mirrored to the right. */
    public static BodyChart of(List<Map<String, String>> rows) {
        BodyChart chart = new BodyChart(new ArrayList<>(), new ArrayList<>());
        for (View view : View.values()) {
            for (Side side : List.of(view.atTheLeft(), view.atTheLeft().other())) {
                rows.stream()
                        .filter(row -> cell(row, "view").equals(view.name()))
                        .forEach(row -> chart.draw(view, side, row));
            }
        }
        return new BodyChart(List.copyOf(chart.regions), List.copyOf(chart.lines));
    }

    private void draw(View view, Side side, Map<String, String> row) {
        boolean mirrored = side != view.atTheLeft();
        Outline drawn = new Outline(cell(row, "path"));
        Outline outline = mirrored ? drawn.mirrored(WIDTH) : drawn;
        String kind = cell(row, "kind");
        if (kind.equals("REGION")) {
            int x = Integer.parseInt(cell(row, "x"));
            int y = Integer.parseInt(cell(row, "y"));
            regions.add(new Region(view, side, cell(row, "code"), outline, mirrored ? WIDTH - x : x, y));
        } else {
            lines.add(new Line(view, LineKind.valueOf(kind), outline));
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** Reads marks as they are written, in the order of the regions; empty if one of them is not on the drawing, or a region is marked twice. */
    public Optional<List<Mark>> read(String written) {
        List<Mark> marks = new ArrayList<>();
        for (String one : written.split(BETWEEN_MARKS, -1)) {
            Optional<Mark> mark = mark(one).filter(read -> marks.stream()
                    .noneMatch(before -> before.region().equals(read.region())));
            if (mark.isEmpty()) {
                return Optional.empty();
            }
            marks.add(mark.get());
        }
        marks.sort(Comparator.comparing(mark -> regions.indexOf(mark.region())));
        return Optional.of(marks);
    }

    private Optional<Mark> mark(String written) {
        Matcher parts = MARK.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int x = Integer.parseInt(parts.group(2));
        int y = Integer.parseInt(parts.group(3));
        return regions.stream()
                .filter(region -> region.id().equals(parts.group(1)))
                .filter(region -> region.outline().holds(x, y))
                .map(region -> new Mark(region, x, y))
                .findFirst();
    }

    /** Writes what {@link #read} reads. */
    public static String write(List<Mark> marks) {
        return marks.stream().map(Mark::toString).collect(Collectors.joining(BETWEEN_MARKS));
    }
}
