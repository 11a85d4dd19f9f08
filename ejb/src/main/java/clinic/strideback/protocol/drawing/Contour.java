package clinic.strideback.protocol.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes an SVG path, in which y grows downwards. All closed shapes turn the same way round, so that where two overlap, there is one area. */
final class Contour {

    /** Where the floor is, from the top of the drawing. */
    static final int FLOOR = 200;

    private static final double QUARTER = 90;

    private final StringBuilder path = new StringBuilder();
    private double top = FLOOR;
    private double left = Double.MAX_VALUE;
    private double right;

    /** A limb: two circles and what is between them. */
    Contour capsule(Point from, double fromR, Point to, double toR) {
        double length = from.distance(to);
        if (length <= Math.abs(fromR - toR)) {
            return fromR > toR ? disc(from, fromR) : disc(to, toR);
        }
        double direction = from.directionOf(to);
        double open = Math.toDegrees(Math.acos((fromR - toR) / length));
        move(from.to(direction + open, fromR));
        line(to.to(direction + open, toR));
        arc(toR, open > QUARTER, true, to.to(direction - open, toR));
        line(from.to(direction - open, fromR));
        arc(fromR, open < QUARTER, true, from.to(direction + open, fromR));
        path.append('Z');
        seen(from, fromR);
        seen(to, toR);
        return this;
    }

    Contour disc(Point middle, double r) {
        circle(middle, r, true);
        seen(middle, r);
        return this;
    }

    /** A disc with a hole. */
    Contour ring(Point middle, double outer, double inner) {
        disc(middle, outer);
        circle(middle, inner, false);
        return this;
    }

    private void circle(Point middle, double r, boolean clockwise) {
        move(middle.plus(-r, 0));
        arc(r, false, clockwise, middle.plus(r, 0));
        arc(r, false, clockwise, middle.plus(-r, 0));
        path.append('Z');
    }

    /** A box between two opposite corners. */
    Contour box(Point one, Point other) {
        double west = Math.min(one.x(), other.x());
        double east = Math.max(one.x(), other.x());
        double north = Math.max(one.h(), other.h());
        double south = Math.min(one.h(), other.h());
        return area(List.of(
                new Point(west, north), new Point(east, north), new Point(east, south), new Point(west, south)));
    }

    /** An area with corners, clockwise. */
    Contour area(List<Point> corners) {
        open(corners);
        path.append('Z');
        return this;
    }

    /** A line from point to point. */
    Contour open(List<Point> points) {
        move(points.get(0));
        points.stream().skip(1).forEach(this::line);
        points.forEach(point -> seen(point, 0));
        return this;
    }

    /** A line that bends towards a point. */
    Contour curve(Point from, Point towards, Point to) {
        move(from);
        path.append('Q');
        at(towards);
        path.append(' ');
        at(to);
        List.of(from, to).forEach(point -> seen(point, 0));
        seen(new Point((from.x() + 2 * towards.x() + to.x()) / 4, (from.h() + 2 * towards.h() + to.h()) / 4), 0);
        return this;
    }

    private void move(Point to) {
        path.append('M');
        at(to);
    }

    private void line(Point to) {
        path.append('L');
        at(to);
    }

    private void arc(double r, boolean large, boolean clockwise, Point to) {
        path.append('A').append(number(r)).append(' ').append(number(r)).append(" 0 ");
        path.append(large ? '1' : '0').append(clockwise ? " 1 " : " 0 ");
        at(to);
    }

    private void at(Point point) {
        path.append(number(point.x())).append(' ').append(number(FLOOR - point.h()));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void seen(Point point, double r) {
        top = Math.min(top, FLOOR - point.h() - r);
        left = Math.min(left, point.x() - r);
        right = Math.max(right, point.x() + r);
    }

    /** The topmost place, counted as in the path. */
    double top() {
        return top;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    String path() {
        return path.toString();
    }

    boolean isEmpty() {
        return path.isEmpty();
    }
}
