package clinic.strideback.web.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pieces of an SVG path; a tenth of a pixel is fine enough, and the decimal point is the same in every language. */
final class Path {
    private Path() {}

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String rectangle(double x, double y, double width, double height) {
        return "M" + number(x) + " " + number(y) + "h" + number(width) + "v" + number(height) + "h" + number(-width)
                + "z";
    }

    static String disc(double x, double y, double radius) {
        String r = number(radius);
        String across = number(2 * radius);
        return "M" + number(x - radius) + " " + number(y) + "a" + r + " " + r + " 0 1 0 " + across + " 0a" + r + " " + r
                + " 0 1 0 -" + across + " 0z";
    }
}
