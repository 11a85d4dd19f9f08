package clinic.strideback.protocol.drawing;

import clinic.strideback.protocol.drawing.Part.Ink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a drawing of a row of the table. */
final class Sketch {

    private static final int ABOVE = 6;
    private static final double TIP = 7;
    private static final double TIP_OPEN = 150;

    private final List<Part> parts = new ArrayList<>();
    private final List<Contour> contours = new ArrayList<>();

    private Sketch() {}

    /** How far a drawing reaches. */
    record Extent(double left, double top, double right) {}

    /** Makes it. */
    static Drawing of(Map<String, String> row) {
        Sketch sketch = drawn(row);
        return new Drawing((int) Math.floor(sketch.extent().top()) - ABOVE, List.copyOf(sketch.parts));
    }

    /** How far it reaches. */
    static Extent extent(Map<String, String> row) {
        return drawn(row).extent();
    }

    private static Sketch drawn(Map<String, String> row) {
        Sketch sketch = new Sketch();
        try {
            sketch.draw(row);
            return sketch;
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new IllegalStateException("The drawing " + row.get("code") + " cannot be made: " + wrong, wrong);
        }
    }

    private Extent extent() {
        return new Extent(
                contours.stream().mapToDouble(Contour::left).min().orElse(0),
                contours.stream().mapToDouble(Contour::top).min().orElse(0),
                contours.stream().mapToDouble(Contour::right).max().orElse(0));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private void draw(Map<String, String> row) {
        Figure end = Figure.of(Pose.of(cell(row, "end")));
        List<String> gear = list(cell(row, "gear"));
        ground(gear);
        if (cell(row, "start").isEmpty()) {
            gear(gear, "~", end, Ink.GHOST_GEAR);
        } else {
            Figure start = Figure.of(Pose.of(cell(row, "start")));
            body(new Mannequin(start), Ink.GHOST, Ink.GHOST);
            gear(gear, "~", start, Ink.GHOST_GEAR);
        }
        if (!cell(row, "helper").isEmpty()) {
            body(new Mannequin(Figure.of(Pose.of(cell(row, "helper")))), Ink.FAR, Ink.FAR);
        }
        gear(gear, "", end, Ink.GEAR);
        figure(new Mannequin(end), cell(row, "muscle"), gear);
        list(cell(row, "way")).forEach(way -> way(way, end));
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The floor is level unless the table says where it leads. */
    private void ground(List<String> gear) {
        List<Point> floor = new ArrayList<>();
        for (String one : gear) {
            if (one.startsWith("floor ")) {
                Gear.words(one).stream()
                        .skip(1)
                        .forEach(word -> floor.add(new Point(Pose.numbers(word)[0], Pose.numbers(word)[1] - 1.6)));
            }
        }
        add(
                Ink.FLOOR,
                new Contour().open(floor.isEmpty() ? List.of(new Point(12, -1.6), new Point(288, -1.6)) : floor));
    }

    /** Far limbs, trunk, near limbs; the near arm comes last. From the front there is no far side, nor has a turned chest a far arm. */
    private void body(Mannequin body, Ink far, Ink near) {
        add(body.figure().front() ? near : far, body.farLeg());
        if (body.figure().front()) {
            add(near, body.nearLeg());
            add(near, body.trunk());
            add(near, body.farArm());
        } else if (body.figure().turned()) {
            add(near, body.trunkAndNearLeg());
            add(near, body.farArm());
        } else {
            add(far, body.farArm());
            add(near, body.trunkAndNearLeg());
        }
        add(near, body.arm());
    }

    /** The body where the movement ends, with the muscle, and what lies between body and arm or is held. */
    private void figure(Mannequin body, String muscle, List<String> gear) {
        body(body, Ink.FAR, Ink.BODY);
        Part arm = parts.remove(parts.size() - 1);
        if (!muscle.isEmpty()) {
            add(Ink.MUSCLE, body.muscle(Muscle.valueOf(muscle)));
        }
        gear(gear, "^", body.figure(), Ink.GEAR);
        parts.add(arm);
        gear(gear, "!", body.figure(), Ink.GEAR);
    }

    /** Draws the things that begin with this mark, or with none. */
    private void gear(List<String> gear, String mark, Figure figure, Ink ink) {
        Contour contour = new Contour();
        for (String one : gear) {
            String name = one.substring(mark.length());
            boolean ours = mark.isEmpty() ? Character.isLetter(one.charAt(0)) : one.startsWith(mark);
            if (ours && !one.startsWith("floor ")) {
                Gear.draw(contour, Gear.words(name), figure);
            }
        }
        if (!contour.isEmpty()) {
            add(ink, contour);
        }
    }

    /** A dotted arrow; {@code both} has two tips, {@code hold} is no way but two bars, {@code line} has no tip. */
    private void way(String written, Figure figure) {
        List<String> words = Gear.words(written);
        String kind = words.get(0);
        List<Point> points = words.stream()
                .skip(Character.isLetter(kind.charAt(0)) ? 1 : 0)
                .map(word -> Gear.point(word, figure))
                .toList();
        if (kind.equals("hold")) {
            hold(points.get(0));
            return;
        }
        Point last = points.get(points.size() - 1);
        Contour line = new Contour();
        add(Ink.WAY, points.size() == 3 ? line.curve(points.get(0), points.get(1), last) : line.open(points));
        if (!kind.equals("line")) {
            tip(points.get(points.size() - 2), last);
        }
        if (kind.equals("both")) {
            tip(points.get(1), points.get(0));
        }
    }

    private void tip(Point from, Point to) {
        double direction = from.directionOf(to);
        add(
                Ink.TIP,
                new Contour().open(List.of(to.to(direction + TIP_OPEN, TIP), to, to.to(direction - TIP_OPEN, TIP))));
    }

    private void hold(Point middle) {
        for (double side : new double[] {-3, 3}) {
            add(Ink.TIP, new Contour().open(List.of(middle.plus(side, 5), middle.plus(side, -5))));
        }
    }

    private void add(Ink ink, Contour contour) {
        contours.add(contour);
        parts.add(new Part(ink, contour.path()));
    }
}
