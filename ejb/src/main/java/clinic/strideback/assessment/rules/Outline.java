package clinic.strideback.assessment.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.regex.Pattern;

/**
 * A line of a drawing.
 *
 * @param path an SVG path of absolute moves, lines and curves, with one blank between two numbers
 */
public record Outline(String path) implements Serializable {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern POINT = Pattern.compile("(" + NUMBER + ") (" + NUMBER + ")");
    private static final Pattern PATH =
            Pattern.compile("M" + POINT + "(?: [ML]" + POINT + "| C" + POINT + " " + POINT + " " + POINT + "| Z)*");

    public Outline {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("a path has absolute moves, lines and curves only: " + path);
        }
    }

    /** The same, seen in a mirror that stands in the middle of a drawing of this width. */
    Outline mirrored(int width) {
        return new Outline(POINT.matcher(path)
                .replaceAll(point -> new BigDecimal(width)
                                .subtract(new BigDecimal(point.group(1)))
                                .toPlainString()
                        + " " + point.group(2)));
    }

    /** Whether a point lies in the box around it; whole numbers at its very edge count. */
    boolean holds(int x, int y) {
        return spans(1, x) && spans(2, y);
    }

    private boolean spans(int group, int value) {
        DoubleSummaryStatistics all = POINT.matcher(path)
                .results()
                .map(point -> point.group(group))
                .mapToDouble(Double::parseDouble)
                .summaryStatistics();
        return value >= Math.floor(all.getMin()) && value <= Math.ceil(all.getMax());
    }
}
