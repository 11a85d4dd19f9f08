package clinic.strideback.web.print;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an SVG path of absolute moves, lines, curves and arcs of circles, with blanks between its numbers. */
final class PathReader {

    private static final Pattern STEP = Pattern.compile("([MLCQAZ])([^MLCQAZ]*)");

    private PathReader() {}

    static Path2D read(String written) {
        Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        Matcher steps = STEP.matcher(written);
        while (steps.find()) {
            double[] at = Stream.of(steps.group(2).strip().split(" ", -1))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (steps.group(1)) {
                case "M" -> path.moveTo(at[0], at[1]);
                case "L" -> path.lineTo(at[0], at[1]);
                case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
                case "A" -> path.append(arc(path.getCurrentPoint(), at), true);
                default -> path.closePath();
            }
        }
        return path;
    }

    /** An arc from a point: radius twice, no turn, whether the longer way, whether clockwise, to where. */
    private static Arc2D arc(Point2D from, double[] at) {
        Point2D to = new Point2D.Double(at[5], at[6]);
        double apart = from.distance(to);
        double radius = Math.max(at[0], apart / 2);
        double off = Math.sqrt(radius * radius - apart * apart / 4) / apart;
        int side = at[3] == at[4] ? -1 : 1;
        double x = (from.getX() + to.getX()) / 2 + side * off * (from.getY() - to.getY());
        double y = (from.getY() + to.getY()) / 2 + side * off * (to.getX() - from.getX());
        double start = Math.toDegrees(Math.atan2(y - from.getY(), from.getX() - x));
        double end = Math.toDegrees(Math.atan2(y - to.getY(), to.getX() - x));
        double turn = at[4] == 1 ? -((start - end + 720) % 360) : (end - start + 720) % 360;
        return new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, start, turn, Arc2D.OPEN);
    }
}
